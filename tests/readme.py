#!/usr/bin/env python3
"""Compiles and runs every C++ sample of the README; what stands in the block behind it must come out: readme.py README COMPILER FLAG..."""
import pathlib, re, subprocess, sys, tempfile

readme, compiler, *flags = sys.argv[1:]
blocks = re.findall(r"^```(\w*)\n(.*?)^```$", pathlib.Path(readme).read_text(), re.S | re.M)
samples = [(code, blocks[i + 1][1]) for i, (language, code) in enumerate(blocks) if language == "cpp"]
assert samples, "the README has no sample"
with tempfile.TemporaryDirectory() as folder:
    for number, (code, expected) in enumerate(samples):
        source, program = pathlib.Path(folder, f"{number}.cpp"), pathlib.Path(folder, str(number))
        source.write_text(code)
        subprocess.run([compiler, "-std=c++20", *[flag for flag in flags if flag], source, "-o", program], check=True)
        printed = subprocess.run([program], capture_output=True, text=True, check=True).stdout
        assert printed == expected, f"sample {number} prints\n{printed}\nand not\n{expected}"
print(len(samples), "samples")
