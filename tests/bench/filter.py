#!/usr/bin/env python3
"""Times the program newspage beside `igzip -dc`, which only unpacks: filter.py PROGRAM BENCH WORK.

Makes its own input in the folder WORK: the pages that BENCH, newspage_bench, writes, each a record, as WET files with a gzip member for each
record and as JSON Lines. Each command runs five times, in turn; the ratios are of the medians. In Debian: isal."""
import gzip, json, os, pathlib, resource, statistics, subprocess, sys, time

program, bench, work = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
work.mkdir(parents=True, exist_ok=True)
ROUNDS = 5


def texts():
    pages = work / "pages"
    if not pages.exists():
        subprocess.run([bench, "--write-all", pages], check=True)
    return pages.read_bytes().split(b"\f")[:-1]


def wet(number, text):
    head = (f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/{number}\r\nWARC-Date: 2022-07-29T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\nContent-Type: text/plain\r\nContent-Length: {len(text)}\r\n\r\n")
    return head.encode() + text + b"\r\n\r\n"


def make(name, records):
    path = work / name
    if not path.exists():
        with open(work / "part", "wb") as out:
            out.writelines(records)
        os.rename(work / "part", path)
    return path


one = make("one.warc.wet.gz", (gzip.compress(wet(number, text), 6) for number, text in enumerate(texts())))
two = make("two.warc.wet.gz", (one.read_bytes() for _ in "1"))
lines = make("pages.jsonl", (json.dumps({"id": number, "text": text.decode(errors="replace")}).encode() + b"\n" for number, text in enumerate(texts())))

commands = {
    "unpack": ["igzip", "-dc", one],
    "wet": [program, "-q", "-j1", one],
    "wet, two threads": [program, "-q", "-j2", one],
    "two files": [program, "-q", "-j1", one, two],
    "two files, two threads": [program, "-q", "-j2", one, two],
    "lines": [program, "-q", "-j1", lines],
    "lines, two threads": [program, "-q", "-j2", lines],
    "count lines": ["wc", "-l", lines],
}
user, wall = ({name: [] for name in commands} for _ in range(2))
for _ in range(ROUNDS):
    for name, command in commands.items():
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime, time.monotonic()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        wall[name].append(time.monotonic() - start)
        user[name].append(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)
user, wall = ({name: statistics.median(times) for name, times in each.items()} for each in (user, wall))

print(f"{sum(map(len, texts())) / 1e6:.0f} MB of text, {one.stat().st_size / 1e6:.0f} MB packed, {lines.stat().st_size / 1e6:.0f} MB as JSON Lines")
for name in commands:
    print(f"{name:24} {user[name]:6.2f} s user {wall[name]:6.2f} s")
for value, aim, meaning in (
        (user["wet"] / user["unpack"], "at most 1.6", "WET on one thread, user time, to `igzip -dc`"),
        (wall["wet, two threads"] / wall["unpack"], "at most 1.25", "one WET file on two threads, time, to `igzip -dc`"),
        (wall["two files"] / wall["two files, two threads"], "at least 1.8", "two WET files, one thread to two"),
        (wall["lines"] / wall["lines, two threads"], "", "JSON Lines, one thread to two")):
    print(f"{value:6.2f}  {aim:14} {meaning}")
