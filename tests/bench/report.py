#!/usr/bin/env python3
"""Runs the benchmark, prints the table of ratios, and writes it as bench_report.json and a chart: report.py BENCH HERE OUT."""
import datetime, json, pathlib, platform, statistics, subprocess, sys, tempfile

bench, here, out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])

run = subprocess.run([bench, "--benchmark_format=json", "--benchmark_repetitions=5", "--benchmark_enable_random_interleaving=true",
                      "--benchmark_min_time=0.2"], capture_output=True, text=True, check=True)
speeds, allocations = {}, {}
for line in json.loads(run.stdout)["benchmarks"]:
    if line["run_type"] == "iteration":
        speeds.setdefault(line["run_name"].removesuffix("/real_time"), []).append(line["bytes_per_second"])
        allocations[line["run_name"]] = line.get("allocations", 0)
speed = {name: statistics.median(values) for name, values in speeds.items()}

with tempfile.NamedTemporaryFile() as pages:
    subprocess.run([bench, "--write-simple", pages.name], check=True)
    python = subprocess.run([sys.executable, here / "python_re.py", pages.name], capture_output=True, text=True, check=True)
    speed["simple/python_re"] = 1e9 / float(python.stdout.split()[0])


def ratio(a, b):
    return round(speed[a] / speed[b], 3)


# What is reached, what the project aims at, and what it means.
rows = [
    ("view_reuse_vs_memchr", ratio("all/view_reuse", "all/memchr"), 0.35, "view into reused buffers, UTF-8 checked, to a scan for line ends"),
    ("view_reuse_vs_hand", ratio("simple/view_reuse", "simple/by_hand"), 0.4, "... to a state machine by hand (simple pages)"),
    ("owning_vs_view", ratio("all/owning", "all/view_fresh"), 0.4, "Article that owns its text, to a fresh view"),
    ("document_vs_view", ratio("all/document", "all/view_reuse"), 0.65, "Document, to a view"),
    ("vs_x3_tutorial", ratio("simple/view_reuse", "simple/x3_tutorial"), None, "view, to X3 by the tutorial (simple pages)"),
    ("vs_re2", ratio("simple/view_reuse", "simple/re2"), None, "... to RE2 line by line"),
    ("vs_pegtl", ratio("simple/view_reuse", "simple/pegtl"), None, "... to PEGTL by its manual"),
    ("vs_std_regex", ratio("simple/view_reuse", "simple/std_regex"), None, "... to std::regex"),
    ("vs_python_re", ratio("simple/view_reuse", "simple/python_re"), None, "... to Python's re"),
    ("two_threads_vs_one", ratio("all/two_threads", "all/view_reuse"), 1.8, "two threads, to one"),
    ("allocations_view_reuse", round(allocations["all/view_reuse"]), 0, "allocations a page, view into reused buffers"),
    ("seed_view_reuse_vs_memchr", ratio("seed/view_reuse", "seed/memchr"), None, "the page in seeds/, hot in cache, to a scan"),
    ("largest_vs_smallest_page", ratio("size/100000000", "size/1000"), None, "bytes a second, page of 100 MB to page of 1 kB"),
]
report = {name: value for name, value, _, _ in rows}
report["bytes"] = 64 << 20
report["megabytes_per_second"] = {name: round(value / 1e6) for name, value in sorted(speed.items())}
(out / "bench_report.json").write_text(json.dumps(report, indent=1) + "\n")

for name, value, aim, meaning in rows:
    met = "" if aim is None else ("reached" if (value <= aim if aim == 0 else value >= aim) else "not reached")
    print(f"{name:28} {value:8} {'' if aim is None else aim:>6} {met:12} {meaning}")

cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
bars = ["simple/memchr", "simple/by_hand", "simple/view_reuse", "simple/pegtl", "simple/re2", "simple/x3_tutorial", "simple/python_re", "simple/std_regex"]
labels = ["scan for line ends", "by hand, memchr", "newspage, view", "PEGTL", "RE2", "X3 by the tutorial", "Python re", "std::regex"]
top = max(speed[b] for b in bars)
svg = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 {40 + 24 * len(bars)}" font-family="sans-serif" font-size="12">',
       '<style>text{fill:#444}rect{fill:#7a9cc6}.own{fill:#c66a3d}@media(prefers-color-scheme:dark){text{fill:#ccc}}</style>']
for row, (name, label) in enumerate(zip(bars, labels)):
    y, width = 8 + 24 * row, 380 * speed[name] / top
    own = ' class="own"' if "newspage" in label else ""
    svg.append(f'<text x="130" y="{y + 13}" text-anchor="end">{label}</text><rect x="138" y="{y}" width="{width:.1f}" height="18"{own}/>'
               f'<text x="{144 + width:.1f}" y="{y + 13}">{speed[name] / 1e6:,.0f} MB/s</text>')
svg.append(f'<text x="8" y="{28 + 24 * len(bars)}">simple pages, one core · {cpu} · {datetime.date.today()}</text></svg>')
(out / "bench_report.svg").write_text("\n".join(svg) + "\n")
