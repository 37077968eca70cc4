#!/usr/bin/env python3
"""The program newspage as a user runs it: filter.py PROGRAM PAGES [unittest's arguments]."""
import gzip, json, os, pathlib, resource, shutil, signal, subprocess, sys, tempfile, time, unittest

PROGRAM, PAGES = sys.argv[1], pathlib.Path(sys.argv[2])
PAGE = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened at dawn.\n"
ARTICLE = {"breadcrumb": ["Home", "News"], "title": "A port opens", "authors": [], "source": "zibo.gov.cn", "published": None,
           "updated": "2022-07-29", "editors": [], "contributors": [], "dateline": None, "body": [{"type": "paragraph", "text": "The port opened at dawn."}],
           "page": None, "boilerplate": []}


def line(**members):
    return json.dumps(members).encode() + b"\n"


def wet(uri, text, kind="conversion", length=None):
    """A record as Common Crawl writes it."""
    body = text if isinstance(text, bytes) else text.encode()
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2022-07-29T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:{uri[-1]}>\r\n" \
           f"WARC-Identified-Content-Language: eng\r\nContent-Type: text/plain\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def file(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def run_program(self, *arguments, stdin=b"", status=0, **more):
        done = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, **more)
        self.assertEqual(done.returncode, status, done.stderr.decode())
        return done

    def records(self, *arguments, **more):
        return [json.loads(each) for each in self.run_program(*arguments, **more).stdout.splitlines()]


class Contract(Case):
    def test_one_line_for_each_line_in_order_with_unknown_keys(self):
        got = self.records(stdin=b'{"id":7,"text":%s,"n":12345678901234567890123,"list":[1.50,{"a":null},"\\u00e9"]}\n' % json.dumps(PAGE).encode()
                           + line(text="", id="b") + b'\n' + line(id=3, text=PAGE))
        self.assertEqual([r.get("id") for r in got], [7, "b", None, 3])
        self.assertEqual(list(got[0]), ["id", "n", "list", "article"])
        self.assertEqual(got[0]["article"], ARTICLE)
        self.assertEqual(got[1], {"id": "b", "error": {"line": 1, "column": 1, "offset": 0, "expected": "a news page"}})
        self.assertEqual(got[2]["error"]["expected"][:4], "JSON")

    def test_what_is_passed_on_keeps_its_digits(self):
        out = self.run_program(stdin=b'{"n":12345678901234567890123,"m":1.50e+2,"text":""}\n').stdout
        self.assertTrue(out.startswith(b'{"n":12345678901234567890123,"m":1.50e+2,"error":'), out)

    def test_an_earlier_answer_gives_way(self):
        got = self.records(stdin=line(article={"title": ["old"]}, error={"x": [1, 2]}, a=1, text=PAGE, b=2))
        self.assertEqual(got, [{"a": 1, "b": 2, "article": ARTICLE}])

    def test_what_is_no_record_is_told(self):
        bad = [b'{"text":5}', b'{"id":1}', b'[1]', b'"x"', b'{1:"x"}', b'{"text":"a"', b'{"text":"a"} x', b'\xff', b'{"text":"\\ud800"}',
               b'[' * 100000]
        got = self.records(stdin=b"\n".join(bad) + b"\n" + line(text=PAGE))
        self.assertEqual(len(got), len(bad) + 1)
        self.assertEqual([r["error"]["expected"].split(" (")[0] for r in got[:-1]],
                         ["a string under `text`"] * 2 + ["a JSON object"] * 2 + ["JSON"] * 6)
        self.assertEqual(got[4]["error"]["column"], 2)
        self.assertEqual(got[-1]["article"], ARTICLE)

    def test_exit_codes(self):
        self.run_program("--wrong", status=64)
        self.run_program("--utc-offset", "8", status=64)
        self.run_program("--time-of-days", "25:00", status=64)
        self.run_program("-j", "0", status=64)
        self.run_program("--format", "xml", status=64)
        self.run_program("--max-bytes", "0", status=64)
        self.run_program(self.folder / "none", status=66)
        self.run_program("--strict", stdin=line(text=""), status=65)
        self.run_program("--strict", stdin=line(text=PAGE), status=0)
        self.run_program("-o", self.folder / "no" / "folder", stdin=line(text=PAGE), status=74)
        for quiet in ([], ["-q"]):
            with open("/dev/full", "wb") as full:
                self.assertEqual(subprocess.run([PROGRAM, *quiet], input=line(text=PAGE), stdout=full, stderr=subprocess.PIPE).returncode, 74)

    def test_a_file_that_outgrows_its_limit_is_not_published(self):
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        self.run_program("-o", self.folder / "out", stdin=line(text=PAGE) * 100, status=74, preexec_fn=limit)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_one_summary_on_standard_error(self):
        done = self.run_program(stdin=line(text=PAGE) + line(text=""))
        summary = json.loads(done.stderr)
        self.assertEqual((summary["read"], summary["parsed"], summary["failed"]), (2, 1, 1))
        self.assertEqual(summary["bytes"], len(line(text=PAGE) + line(text="")))
        self.assertEqual(self.run_program("-q", stdin=line(text=PAGE)).stderr, b"")

    def test_any_number_of_threads_writes_the_same(self):
        pages = [p.read_bytes().decode(errors="replace") for p in sorted(PAGES.glob("*.txt"))]
        data = b"".join(line(id=i, text=pages[i % len(pages)]) for i in range(3000))
        one = self.run_program("-j1", "--notes", stdin=data).stdout
        self.assertEqual(one.count(b"\n"), 3000)
        for threads, locale in (("2", "C"), ("3", "de_DE.UTF-8"), ("7", "C.UTF-8")):
            self.assertEqual(self.run_program("-j" + threads, "--notes", stdin=data, env={"LC_ALL": locale}).stdout, one)

    def test_the_statistics_are_the_same_for_any_number_of_threads(self):
        data = b"".join(line(text=PAGE if i % 3 else "", id=i) for i in range(2000))
        texts = [self.run_program("-q", "--stats", "-j" + n, stdin=data).stderr for n in "12"]
        self.assertEqual(*texts)
        self.assertIn(b"records 2000, articles 1333, refused 667", texts[0])
        self.assertIn(b"a news page, first at -:1 1:1", texts[0])

    def test_output_appears_whole_and_is_not_done_twice(self):
        out = self.folder / "out.jsonl"
        self.run_program("-o", out, stdin=line(text=PAGE))
        self.assertEqual(json.loads(out.read_bytes())["article"], ARTICLE)
        again = self.run_program("-o", out, stdin=line(text=""))
        self.assertTrue(json.loads(again.stderr)["skipped"])
        self.assertEqual(json.loads(out.read_bytes())["article"], ARTICLE)
        self.run_program("-o", out, "--force", stdin=line(text=""))
        self.assertIn("error", json.loads(out.read_bytes()))
        self.assertEqual(list(self.folder.iterdir()), [out])

    def start(self, *arguments):
        process = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        return process

    def wait_for_temporary(self):
        for _ in range(200):
            if list(self.folder.glob("*.tmp")):
                return
            time.sleep(0.05)
        self.fail("no temporary file appeared")

    def test_ended_by_a_signal_it_leaves_no_file(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            process = self.start("-o", str(self.folder / "out"))
            process.stdin.write(line(text=PAGE) * 1000)
            self.wait_for_temporary()
            process.send_signal(number)
            self.assertEqual(process.wait(20), -number)
            self.assertEqual(list(self.folder.iterdir()), [])

    def test_killed_it_leaves_an_orphan_and_can_be_run_again(self):
        out = self.folder / "out"
        process = self.start("-o", str(out))
        self.wait_for_temporary()
        process.kill()
        process.wait(20)
        self.assertFalse(out.exists())
        self.run_program("-o", out, stdin=line(text=PAGE))
        self.assertEqual(json.loads(out.read_bytes())["article"], ARTICLE)

    def test_a_reader_that_leaves_is_no_error_worth_words(self):
        process = self.start()
        process.stdout.close()
        try:
            process.stdin.write(line(text=PAGE) * 100000)
            process.stdin.close()
        except BrokenPipeError:
            pass
        process.stdin = None
        self.assertEqual(process.wait(20), -signal.SIGPIPE)
        self.assertEqual(process.stderr.read(), b"")

    def test_a_line_beyond_the_limit_is_an_error_and_takes_no_memory(self):
        process = subprocess.Popen([PROGRAM, "-j2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        process.stdin.write(line(text=PAGE) + b'{"text":"')
        for _ in range(1000):
            process.stdin.write(b"a" * 1_000_000)
        process.stdin.write(b'"}\n' + line(text=PAGE))
        process.stdin.close()
        got = [json.loads(each) for each in process.stdout]
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        self.assertEqual(status, 0)
        self.assertEqual([list(r) for r in got], [["article"], ["error"], ["article"]])
        self.assertEqual(got[1]["error"], {"expected": "at most 67108864 bytes"})
        self.assertLess(usage.ru_maxrss, 300_000)

    def test_limit_to_the_byte(self):
        record = line(text=PAGE)[:-1]
        self.assertIn("article", self.records("--max-bytes", len(record), stdin=record)[0])
        self.assertIn("error", self.records("--max-bytes", len(record) - 1, stdin=record)[0])


class Inputs(Case):
    def test_a_folder(self):
        self.file("pages/b.txt", PAGE)
        self.file("pages/a/c.txt", "")
        self.file("pages/a/d.jsonl", line(text=PAGE, id=1))
        self.file("pages/.hidden/x.txt", PAGE)
        os.symlink("nowhere", self.folder / "pages" / "z.txt")
        got = self.records(self.folder / "pages")
        self.assertEqual([(r.get("file"), r.get("id")) for r in got], [("a/c.txt", None), (None, 1), ("b.txt", None), ("z.txt", None)])
        self.assertEqual(got[2], {"file": "b.txt", "article": ARTICLE})
        self.assertEqual(got[3]["error"]["expected"][:15], "a readable file")

    @unittest.skipIf(os.geteuid() == 0, "root may read all")
    def test_a_folder_without_permission(self):
        self.file("pages/a.txt", PAGE)
        self.file("pages/closed/b.txt", PAGE).parent.chmod(0)
        got = self.records(self.folder / "pages")
        self.assertEqual([list(r) for r in got], [["file", "article"], ["file", "error"]])
        self.run_program(self.folder / "pages" / "closed", status=66)

    def test_packed_lines(self):
        data = [line(id=i, text=PAGE) for i in range(50)]
        members = b"".join(gzip.compress(each) for each in data)
        self.assertEqual([r["id"] for r in self.records(self.file("a.jsonl.gz", members))], list(range(50)))
        self.assertEqual([r["id"] for r in self.records(stdin=members)], list(range(50)))
        if shutil.which("zstd"):
            packed = b"".join(subprocess.run(["zstd", "-q"], input=each, capture_output=True).stdout for each in data)
            self.assertEqual([r["id"] for r in self.records(self.file("a.jsonl.zst", packed))], list(range(50)))
            got = self.records(self.file("b.jsonl.zst", packed[:-3]))
            self.assertEqual([r["id"] for r in got[:49]], list(range(49)))
            self.assertEqual(got[-1]["error"]["expected"], "the rest of the file (it is broken off)")

    def test_truncated_gzip(self):
        packed = gzip.compress(b"".join(line(id=i, text=PAGE + str(i * 7919)) for i in range(2000)))
        got = self.records(self.file("a.jsonl.gz", packed[:-len(packed) // 3]), self.file("b.jsonl", line(text=PAGE)))
        lost = got[-2]
        self.assertEqual(list(lost), ["file", "error"])
        self.assertEqual(lost["file"], "a.jsonl.gz")
        self.assertEqual(lost["error"]["expected"], "the rest of the file (it is broken off)")
        self.assertGreater(len(got), 1000)
        self.assertEqual([r["id"] for r in got[:-2]], list(range(len(got) - 2)))
        self.assertEqual(got[-1], {"article": ARTICLE})

    def test_truncated_wet(self):
        records = [wet(f"http://a.org/{i}", PAGE + str(i) * 2000) for i in range(1, 6)]
        packed = b"".join(map(gzip.compress, records))
        for cut in (1, 20, 300):
            got = self.records(self.file("a.warc.wet.gz", packed[:-cut]))
            self.assertEqual([r.get("url", "")[-1:] for r in got[:4]], ["1", "2", "3", "4"], cut)
            self.assertEqual(got[-1]["error"]["expected"], "the rest of the file (it is broken off)", cut)

    def test_broken_gzip(self):
        packed = bytearray(b"".join(gzip.compress(line(id=i, text=PAGE)) for i in range(100)))
        packed[-500] ^= 0x55
        got = self.records(self.file("a.jsonl.gz", bytes(packed)))
        # What the broken member itself gives may be anything.
        self.assertEqual([r["id"] for r in got[:90]], list(range(90)))
        self.assertEqual(got[-1]["error"]["expected"][:20], "the rest of the file")
        self.assertEqual([r["id"] for r in self.records(self.file("b.jsonl.gz", gzip.compress(line(id=1, text=PAGE)) + bytes(1000)))], [1])
        self.assertEqual(self.records(self.file("c.jsonl", b"")), [])
        self.assertEqual(len(self.records(self.file("d.jsonl.gz", gzip.compress(b"")))), 0)
        self.assertEqual(self.records(self.file("e.jsonl.gz", b"\x1f\x8b\x08"))[0]["error"]["expected"], "the rest of the file (it is broken off)")

    def test_wet(self):
        records = [wet("urn:0", "Software-Info: x", "warcinfo"), wet("http://a.org/1", PAGE), wet("http://a.org/2", ""),
                   wet("http://a.org/3", PAGE + "\r\n\r\nWARC/1.0\r\nis no new record\n")]
        for name, content in (("a.warc.wet.gz", b"".join(map(gzip.compress, records))), ("a.wet", b"".join(records))):
            got = self.records(self.file(name, content))
            self.assertEqual([r["url"][-1] for r in got], ["1", "2", "3"])
            self.assertEqual(got[0], {"url": "http://a.org/1", "date": "2022-07-29T00:00:00Z", "id": "<urn:uuid:1>", "language": "eng", "article": ARTICLE})
            self.assertEqual(got[1]["error"]["expected"], "a news page")
            self.assertEqual(got[2]["article"]["body"][-1]["text"], "is no new record")

    @unittest.skipUnless(shutil.which("wget"), "wget is not here")
    def test_an_archive_of_wget(self):
        # It writes no conversions, but every kind of record by its own hand; the type of the answers is changed to what is read.
        self.file("www/a.txt", PAGE)
        server = subprocess.Popen([sys.executable, "-m", "http.server", "--bind", "127.0.0.1", "0"], cwd=self.folder / "www", stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONUNBUFFERED": "1"})
        self.addCleanup(server.communicate)
        self.addCleanup(server.kill)
        port = server.stdout.readline().decode().split("port ")[1].split()[0]
        subprocess.run(["wget", "-q", "--warc-file=w", "--no-warc-digests", f"http://127.0.0.1:{port}/a.txt"], cwd=self.folder, check=True)
        self.assertEqual(self.records("--input-format", "wet", self.folder / "w.warc.gz"), [])
        archive = gzip.decompress((self.folder / "w.warc.gz").read_bytes()).replace(b"WARC-Type: response", b"WARC-Type: conversion")
        got = self.records(self.file("w.wet", archive))
        # The text begins with the lines of HTTP; what matters is that the record was cut out whole.
        self.assertEqual([r["url"] for r in got], [f"http://127.0.0.1:{port}/a.txt"])
        self.assertEqual(got[0]["article"]["body"][-1]["text"], "The port opened at dawn.")

    def test_wet_that_lies(self):
        good = [wet(f"http://a.org/{i}", PAGE) for i in range(1, 4)]
        for length in (0, 5, len(PAGE) - 1, len(PAGE) + 1, len(PAGE) + 300, 10**6, 10**12):
            content = good[0] + wet("http://a.org/9", PAGE, length=length) + good[1] + good[2]
            got = self.records(self.file("a.wet", content))
            self.assertEqual([(r["url"][-1], list(r)[-1]) for r in got], [("1", "article"), ("9", "error"), ("2", "article"), ("3", "article")], length)
        got = self.records(self.file("b.wet", good[0] + good[1].replace(b"Content-Length: ", b"Content-Size: ") + b"nonsense\r\n\r\n" + good[2]))
        self.assertEqual([list(r)[-1] for r in got], ["article", "error", "article"])
        got = self.records(self.file("c.wet", b"nonsense"))
        self.assertEqual(got, [{"file": "c.wet", "error": {"expected": "a WARC record"}}])
        got = self.records(self.file("d.wet", good[0][:-20]))
        self.assertEqual([list(r)[-1] for r in got], ["error"])

    def test_wet_with_many_lies_takes_linear_time(self):
        one = wet("http://a.org/1", "x\n", length=50_000_000)
        started = time.monotonic()
        self.assertEqual(len(self.records(self.file("a.wet", one * 20_000))), 20_000)
        self.assertLess(time.monotonic() - started, 60)

    def test_bytes_that_are_no_utf8(self):
        got = self.records(stdin=b'{"id":"\xff","text":"Home> News\\n\xfe"}\n')
        self.assertEqual(got, [{"id": "\ufffd", "error": {"line": 2, "column": 1, "offset": 11, "expected": "UTF-8"}}])
        got = self.records(self.file("a.wet", wet("http://a.org/1", PAGE.encode() + b"\xc3")))
        self.assertEqual(got[0]["error"], {"line": 5, "column": 1, "offset": len(PAGE), "expected": "UTF-8"})


class Outputs(Case):
    def test_notes_and_text(self):
        got = self.records("--notes", "--keep-text", stdin=line(text=PAGE.replace("July", "Jly"), id=1))[0]
        self.assertEqual(list(got), ["id", "text", "article", "notes"])
        self.assertEqual([(n["code"], n["line"], n["column"], n["offset"]) for n in got["notes"]], [("date_not_understood", 3, 23, 46)])

    def test_json_ld(self):
        got = self.records("--format", "json-ld", "--language", "en", stdin=line(text=PAGE, url="http://a.org/1"))[0]["article"]
        self.assertEqual((got["@type"], got["headline"], got["url"], got["dateModified"], got["inLanguage"]),
                         ("NewsArticle", "A port opens", "http://a.org/1", "2022-07-29", "en"))

    def test_ninjs_needs_an_address(self):
        made, refused = self.records("--format", "ninjs", "--utc-offset=-03:30", "--time-of-days", "12:00",
                                     stdin=line(text=PAGE, url="http://a.org/1") + line(text=PAGE))
        self.assertEqual(made["article"]["versionCreated"], "2022-07-29T12:00:00-03:30")
        self.assertEqual(refused, {"error": {"expected": "an absolute URI, as in `https://example.org/news/17` under `url`"}})
        self.file("in/a b.txt", PAGE)
        self.assertEqual(self.records(self.folder / "in", "--format", "ninjs", "--base-url", "http://a.org/")[0]["article"]["uri"], "http://a.org/a%20b.txt")

    def test_report(self):
        self.run_program("--stats-html", self.folder / "s.html", stdin=line(text=PAGE) + line(text="<b>"))
        page = (self.folder / "s.html").read_text()
        self.assertIn("2 records, 1 articles, 1 refused", page)
        self.assertIn("first at -:2 1:1", page)
        self.run_program("--stats-html", self.folder / "no" / "s.html", stdin=line(text=PAGE), status=74)

    def test_progress_on_a_terminal_only(self):
        big = self.file("a.jsonl", line(text=PAGE) * 200_000)
        script = shutil.which("script")
        if not script:
            self.skipTest("script is not here")
        try:
            for end in os.openpty():
                os.close(end)
        except OSError as error:
            self.skipTest(f"no terminal can be opened: {error}")
        done = subprocess.run([script, "-qec", f"{PROGRAM} -j1 {big} > {self.folder}/out", "/dev/null"], capture_output=True, timeout=120)
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout.decode(), r"\d+ records, 0 refused, [\d.]+ MB/s  \[#* *\] +\d+ %, 0:0\d left")
        # The last words stand on a line of their own.
        self.assertRegex(done.stdout.decode().split("\x1b[K")[-1], r'^\{"read":200000,')
        self.assertNotIn(b"MB/s", self.run_program(big).stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
