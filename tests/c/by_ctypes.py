"""The example for ctypes on the page in seeds/ and on one that is rejected: by_ctypes.py EXAMPLE LIBRARY SEED"""
import subprocess, sys, tempfile

example, library, seed = sys.argv[1:]


def output(page):
    return subprocess.run([sys.executable, example, library, page], check=True, capture_output=True, text=True).stdout


assert output(seed) == "Zibo city, Russia deepen educational links\n", output(seed)
with tempfile.NamedTemporaryFile(suffix=".txt") as blank:
    assert output(blank.name) == "the page is blank\n", output(blank.name)
