// The playground: what is typed, pasted or dropped goes through the library at once.
"use strict";
const source = byId("source");
newspage().then(library => {
  const encoder = new TextEncoder();
  const update = () => {
    const bytes = encoder.encode(source.value);
    const at = library._malloc(bytes.length + 1);
    library.HEAPU8.set(bytes, at);
    const json = library.UTF8ToString(library._inspect_page(at, bytes.length));
    library._free(at);
    show(JSON.parse(json));
  };
  source.addEventListener("input", update);
  const form = byId("input");
  for (const [event, over] of [["dragover", true], ["dragleave", false], ["drop", false]])
    document.addEventListener(event, happened => {
      happened.preventDefault();
      form.classList.toggle("over", over);
    });
  document.addEventListener("drop", async ({dataTransfer}) => {
    const [file] = dataTransfer.files;
    source.value = file ? await file.text() : dataTransfer.getData("text");
    update();
  });
  update();
});
