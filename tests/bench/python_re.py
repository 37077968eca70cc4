"""Python's re, line by line, on the pages of `newspage_bench --write-simple FILE`: prints nanoseconds a byte."""
import re, sys, time

source = re.compile(r"([^|]+)\| Updated: ([A-Za-z]+) ([0-9]+), ([0-9]+)")
file_name = re.compile(r".+\.jpg")
credited = re.compile(r"(.*\S)\s*\[([^\]]+)\]")


def read(page):
    lines = [line for line in page.split("\n") if line]
    article = {"breadcrumb": [c.strip() for c in lines[0].split(">")], "title": lines[1], "source": source.fullmatch(lines[2]).groups()}
    body, name = [], None
    for line in lines[3:]:
        if name:
            match = credited.fullmatch(line)
            body.append((name, *match.groups()) if match else (name, line, None))
            name = None
        elif file_name.fullmatch(line):
            name = line
        else:
            body.append(line)
    article["body"] = body
    return article


text = open(sys.argv[1], encoding="utf-8", newline="").read()
pages = text.split("\f")[:-1]
start = time.perf_counter_ns()
blocks = sum(len(read(page)["body"]) for page in pages)
print((time.perf_counter_ns() - start) / len(text.encode()), blocks)
