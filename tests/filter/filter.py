#!/usr/bin/env python3
"""The program newspage as a user runs it: filter.py PROGRAM PAGES [unittest's arguments]."""
import gzip, json, os, pathlib, re, resource, shutil, signal, subprocess, sys, tempfile, time, unittest

PROGRAM, PAGES = sys.argv[1], pathlib.Path(sys.argv[2])
PAGE = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened at dawn.\n"
ARTICLE = {"breadcrumb": ["Home", "News"], "title": "A port opens", "authors": [], "source": "zibo.gov.cn", "published": None,
           "updated": "2022-07-29", "editors": [], "contributors": [], "dateline": None,
           "body": [{"type": "paragraph", "text": "The port opened at dawn."}], "page": None, "boilerplate": []}


def once(pairs):
    assert len(dict(pairs)) == len(pairs), pairs
    return dict(pairs)


def line(**members):
    return json.dumps(members).encode() + b"\n"


def wet(uri, text, kind="conversion", length=None, content_type="text/plain"):
    """A record as Common Crawl writes it."""
    body = text if isinstance(text, bytes) else text.encode()
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2022-07-29T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:{uri[-1]}>\r\n" \
           f"WARC-Identified-Content-Language: eng\r\nContent-Type: {content_type}\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n"
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
        """Every line as JSON in which no key is there twice."""
        return [json.loads(each, object_pairs_hook=once) for each in self.run_program(*arguments, **more).stdout.decode().split("\n")[:-1]]

    def summary(self, *arguments, **more):
        return json.loads(self.run_program(*arguments, **more).stderr.splitlines()[-1])

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


class Contract(Case):
    def test_one_line_for_each_record_in_order_with_unknown_keys(self):
        got = self.records(stdin=b'{"id":7,"text":%s,"n":12345678901234567890123,"list":[1.50, {"a" : null}],"e":"\\u00e9"}\n' % json.dumps(PAGE).encode()
                           + line(text="", id="b") + b"nonsense\n" + line(id=3, text=PAGE))
        self.assertEqual([r.get("id") for r in got], [7, "b", None, 3])
        self.assertEqual(list(got[0]), ["id", "n", "list", "e", "article"])
        self.assertEqual((got[0]["list"], got[0]["e"]), ([1.5, {"a": None}], "\u00e9"))
        self.assertEqual(got[0]["article"], ARTICLE)
        self.assertEqual(list(got[1]), ["id", "error"])
        error = got[1]["error"]
        self.assertEqual((error["line"], error["column"], error["expected"], error["offset"], error["code"]), (1, 1, "a news page", 0, "blank"))
        self.assertEqual((error["file"], error["record"]), ("-", 2))
        self.assertEqual((got[2]["error"]["code"], got[2]["error"]["column"], got[2]["error"]["record"]), ("not_json", 1, 3))

    def test_what_is_passed_on_keeps_its_digits(self):
        out = self.run_program(stdin=b'{"n":12345678901234567890123,"m":1.50e+2,"text":""}\n').stdout
        self.assertTrue(out.startswith(b'{"n":12345678901234567890123,"m":1.50e+2,"error":'), out)

    def test_an_earlier_answer_gives_way(self):
        got = self.records("--notes", stdin=line(article={"title": ["old"]}, error={"x": [1, 2]}, notes=[1], a=1, text=PAGE, b=2))
        self.assertEqual(got, [{"a": 1, "b": 2, "article": ARTICLE, "notes": []}])
        # So the output of one run is an input of the next.
        first = self.run_program("--keep-text", "--notes", stdin=line(text=PAGE, a=1) + line(text="", b=1)).stdout
        again = self.run_program("--keep-text", "--notes", stdin=first).stdout
        first, again = (re.sub(rb'"file_offset":\d+', b"", each) for each in (first, again))
        self.assertEqual(again, first)

    def test_a_repeated_key_counts_once(self):
        many = b",".join(b'"k%d":%d' % (i % 50, i) for i in range(200))
        got = self.records(stdin=b'{"a":1,"text":"","b":2,"a":3,"\\u0061":4,"text":%s}\n' % json.dumps(PAGE).encode()
                           + b'{"text":"",%s}\n' % many)
        self.assertEqual(got[0], {"b": 2, "a": 4, "article": ARTICLE})
        self.assertEqual({k: v for k, v in got[1].items() if k != "error"}, {f"k{i - 150}": i for i in range(150, 200)})

    def test_lines_that_are_no_records(self):
        bad = [b'[1]', b'"x"', b'{1:"x"}', b'{"text":"a"', b'{"text":"a"} x', b'\xff', b'{"text":"\\ud8"}', b'[' * 100000, b'{"a":' * 100000,
               b'{"text":"a\tb"}', b'{"a":01,"text":""}', b'{"a":1.,"text":""}', b'{"a":tru,"text":""}', b'{"text":"\\x"}', b'{"a":[1,],"text":""}']
        got = self.records("--input-format", "jsonl", stdin=b"\n".join(bad) + b"\n" + line(text=PAGE))
        self.assertEqual([r["error"]["code"] for r in got[:-1]], ["not_an_object"] * 2 + ["not_json"] * (len(bad) - 2))
        self.assertEqual([r["error"]["record"] for r in got[:-1]], list(range(1, len(bad) + 1)))
        self.assertEqual([r["error"]["column"] for r in got[:7]], [1, 1, 2, 12, 14, 1, 10])
        self.assertEqual(got[-1], {"article": ARTICLE})

    def test_a_record_without_text_keeps_its_keys(self):
        got = self.records(stdin=line(id=1, tags=["x"]) + line(id=2, text=None, url="u") + line(text=[1, {"a": 2}], id=3) + b"{}\n")
        self.assertEqual([{k: v for k, v in r.items() if k != "error"} for r in got], [{"id": 1, "tags": ["x"]}, {"id": 2, "url": "u"}, {"id": 3}, {}])
        for number, record in enumerate(got, 1):
            error = record["error"]
            self.assertEqual((error["code"], error["expected"], error["file"], error["record"]), ("no_text", "a string under `text`", "-", number))

    def test_other_keys_for_text_and_url(self):
        data = line(raw_content=PAGE, text="kept", link="http://a.org/1")
        got = self.records("--text-key", "raw_content", "--url-key", "link", "--format", "json-ld", stdin=data)[0]
        self.assertEqual((got["text"], got["link"], got["article"]["url"]), ("kept", "http://a.org/1", "http://a.org/1"))
        self.assertNotIn("raw_content", got)
        kept = self.records("--text-key", "raw_content", "--keep-text", stdin=data)[0]
        self.assertEqual((kept["raw_content"], kept["text"], kept["article"]), (PAGE, "kept", ARTICLE))
        self.assertEqual(self.records("--text-key", "content", stdin=data)[0]["error"]["expected"], "a string under `content`")

    def test_marks_blank_lines_and_a_missing_line_end(self):
        data = b"\xef\xbb\xbf" + line(text=PAGE, id=1) + b"\n  \t\r\n\r\n" + line(text="", id=2)[:-1]
        got = self.records(stdin=data)
        self.assertEqual([r["id"] for r in got], [1, 2])
        self.assertEqual(got[0]["article"], ARTICLE)
        # The record's number is that of its line.
        self.assertEqual(got[1]["error"]["record"], 5)
        self.assertEqual([r["id"] for r in self.records(stdin=data.replace(b"\n", b"\r\n"))], [1, 2])
        self.assertEqual(self.records(stdin=b"\xef\xbb\xbf"), [])

    def test_half_a_surrogate_pair(self):
        text = json.dumps(PAGE)[:-1] + '\\ud83d and \\ude00, \\ud83d\\ude00."'
        data = f'{{"text":{text},"s":"\\udc00","t":"\\ud83d\\ude00"}}\n{{"text":{json.dumps(PAGE)}}}\n'.encode()
        got = self.records("--notes", stdin=data)
        self.assertEqual(got[0]["article"]["body"][-1]["text"], "\ufffd and \ufffd, \U0001f600.")
        self.assertEqual((got[0]["s"], got[0]["t"]), ("\ufffd", "\U0001f600"))
        self.assertEqual([n["code"] for n in got[0]["notes"]], ["lone_surrogate"])
        self.assertEqual(got[1]["notes"], [])
        self.assertEqual(self.summary(stdin=data)["parsed"], 2)
        self.assertEqual(self.records("--strict", stdin=data, status=65)[0]["error"]["code"], "lone_surrogate")

    def test_numbers_of_python(self):
        data = b'{"a":NaN,"b":[Infinity,-Infinity,{"c":-1}],"text":%s}\n{"a":NaN}\n{"a":Nan,"text":""}\n' % json.dumps(PAGE).encode()
        got = self.records("--notes", stdin=data)
        self.assertEqual(got[0], {"a": None, "b": [None, None, {"c": -1}], "article": ARTICLE, "notes": got[0]["notes"]})
        self.assertEqual([n["code"] for n in got[0]["notes"]], ["not_a_number"])
        # Notes are added to errors, too.
        self.assertEqual((got[1]["a"], got[1]["error"]["code"], [n["code"] for n in got[1]["notes"]]), (None, "no_text", ["not_a_number"]))
        self.assertEqual((got[2]["error"]["code"], got[2]["error"]["column"], got[2]["notes"]), ("not_json", 6, []))
        error = self.records("--strict", "--notes", "--keep-text", stdin=data, status=65)[0]
        self.assertEqual((error["error"]["code"], error["text"], [n["code"] for n in error["notes"]]), ("not_a_number", PAGE, ["not_a_number"]))

    def test_marks_of_later_lines(self):
        one = line(text=PAGE, id=1)
        for mark in (b"\xef\xbb\xbf", b"\x1e"):
            got = self.records(stdin=mark + one + mark + one + one)
            self.assertEqual(got, [{"id": 1, "article": ARTICLE}] * 3)

    def test_exit_codes(self):
        self.run_program("--wrong", status=64)
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

    def test_a_wrong_value_is_answered_in_words(self):
        for arguments, message in ((("--format", "csv"), "--format csv: expected json, json-ld, ninjs or text"),
                                   (("--format", "1"), "--format 1: expected json, json-ld, ninjs or text"),
                                   (("--input-format", "0"), "--input-format 0: expected text, jsonl or wet"),
                                   (("--numeric-dates", "2"), "--numeric-dates 2: expected day-first or month-first"),
                                   (("--utc-offset", "8"), "--utc-offset 8: expected an offset such as +08:00, -03:30 or Z"),
                                   (("--utc-offset", "+24:00"), "--utc-offset +24:00: expected an offset"),
                                   (("--time-of-days", "25:00"), "--time-of-days 25:00: expected a time such as 12:00"),
                                   (("-j", "0"), "--threads 0: expected a number from 1 to 1024"), (("-j", "x"), "--threads x: expected"),
                                   (("--max-bytes", "0"), "--max-bytes 0: expected a size"), (("--max-bytes", "10XB"), "--max-bytes 10XB: expected a size"),
                                   (("--max-bytes", "-1"), "--max-bytes"), (("--max-bytes", "99999999999GiB"), "--max-bytes")):
            said = self.run_program(*arguments, stdin=line(text=PAGE), status=64)
            self.assertIn(message, said.stderr.decode())
            self.assertIn("newspage --help", said.stderr.decode())
            self.assertEqual(said.stdout, b"")

    def test_a_wrong_command_line_is_answered_in_words(self):
        for arguments, message in ((("--wrong",), "--wrong: is not an option of newspage; write ./--wrong"), (("--formt=json",), "--formt: is not an option of newspage; did you mean --format?"),
                                   (("-x",), "-x: is not an option"), (("-qx",), "-x: is not an option"), (("--format", "json", "--format", "text"), "--format: is given twice"),
                                   (("-o", "a", "--output=b"), "--output: is given twice"), (("--base-url",), "--base-url: needs a value; write --base-url=URL"),
                                   (("-o",), "-o: needs a value; write --output=FILE"), (("--text-key", "--notes"), "--text-key: needs a value"),
                                   (("--strict=x",), "--strict: takes no value; write it without `=x`"), (("--quiet=3",), "--quiet: takes no value"), (("--notes=0",), "--notes: takes no value"),
                                   (("--base-url", "http://a b/"), "--base-url http://a b/: expected an address without spaces"), (("--file-base", "a"), "--file-base a: expected an address"),
                                   (("--language", "en_US"), "--language en_US: expected a language tag such as en"), (("--text-key", ""), "--text-key '': expected a name"),
                                   (("--text-key", "article"), "--text-key article: expected a name other than article, error and notes"), (("--url-key", "notes"), "--url-key notes: expected"),
                                   (("--output=",), "--output: needs a value"), (("-o", ""), "--output '': expected the name of a file"), (("--generate", "x"), "--generate x: expected man, bash or zsh")):
            said = self.run_program(*arguments, stdin=line(text=PAGE), status=64)
            self.assertEqual(said.stderr.decode().split("\n")[1:], ["Try 'newspage --help'.", ""], arguments)
            self.assertTrue(said.stderr.decode().startswith("newspage: " + message), said.stderr)
        # What is right: short options together, repeated flags and patterns, a file whose name begins with a hyphen.
        self.file("-x/a.txt", PAGE)
        done = self.run_program("-qj2", "--include=*.a", "--include=*.txt", "--notes", "--notes", "--", "-x", cwd=self.folder)
        self.assertEqual(json.loads(done.stdout)["notes"], [])

    def test_sizes(self):
        for size, bytes in (("300", 300), ("1k", 1000), ("1KB", 1000), ("2MB", 2_000_000), ("1KiB", 1024), ("1Mi", 1 << 20)):
            page = "Home> News\n" + "a" * (bytes - 11)
            self.assertNotEqual(self.records("--max-bytes", size, self.file("a.txt", page))[0].get("error", {}).get("code"), "too_large", size)
            self.assertEqual(self.records("--max-bytes", size, self.file("a.txt", page + "a"))[0]["error"]["code"], "too_large", size)

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
        text = texts[0].decode()
        self.assertRegex(text, r"Records \(of 2000 records\)\n  articles +1333 +66\.7 %\n  rejected pages +667 +33\.4 %\n  unreadable records +0 +0\.0 %\n")
        self.assertRegex(text, r"\n  no note +1333 +100\.0 %\n")
        self.assertRegex(text, r"Rejected pages by reason \(of 667 rejected pages\)\n  blank +667 +100\.0 %  first: -:1 1:1\n")
        self.assertLessEqual(max(row.count("%") for row in text.splitlines()), 1)

    def test_the_statistics_count_pages_with_a_note_once(self):
        two_dates = PAGE.replace("July", "Jly") + "Updated: Jly 1, 2022 By A\n"
        text = self.run_program("-q", "--stats", stdin=line(text=PAGE) + line(text=two_dates) + b"{}\n").stderr.decode()
        self.assertRegex(text, r"\n  no note +1 +50\.0 %\n")
        self.assertRegex(text, r"\n  date_not_understood +1 +50\.0 %  first: -:2\n")
        self.assertRegex(text, r"Unreadable records by reason \(of 1 unreadable records\)\n  no_text +1 +100\.0 %  first: -:3\n")

    def test_output_appears_whole_and_is_not_done_twice(self):
        out = self.folder / "out.jsonl"
        self.run_program("-o", out, stdin=line(text=PAGE))
        self.assertEqual(json.loads(out.read_bytes())["article"], ARTICLE)
        again = self.run_program("-o", out, stdin=line(text=""))
        self.assertTrue(json.loads(again.stderr)["kept"])
        self.assertEqual(json.loads(out.read_bytes())["article"], ARTICLE)
        self.run_program("-o", out, "--force", stdin=line(text=""))
        self.assertIn("error", json.loads(out.read_bytes()))
        self.assertEqual(list(self.folder.iterdir()), [out])

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

    def test_a_reader_that_leaves_ends_it_quietly(self):
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
        self.assertEqual((got[1]["error"]["code"], got[1]["error"]["record"]), ("too_large", 2))
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
        self.assertEqual([(r.get("file"), r.get("id")) for r in got], [("a/c.txt", None), (None, 1), ("b.txt", None), (None, None)])
        self.assertEqual(got[2], {"file": "b.txt", "article": ARTICLE})
        self.assertEqual((got[3]["error"]["code"], got[3]["error"]["file"], got[3]["error"]["record"]), ("unreadable", str(self.folder / "pages/z.txt"), 1))

    @unittest.skipIf(os.geteuid() == 0, "root may read all")
    def test_a_folder_without_permission(self):
        self.file("pages/a.txt", PAGE)
        self.file("pages/closed/b.txt", PAGE).parent.chmod(0)
        got = self.records(self.folder / "pages")
        self.assertEqual([list(r) for r in got], [["file", "article"], ["error"]])
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
            self.assertEqual(got[-1]["error"]["code"], "broken_off")

    def test_where_an_error_is(self):
        one, bad = line(text=PAGE), line(text="")
        for folder in "ab":
            self.file(f"fold/{folder}/e.jsonl", one + b"\n" + bad)
        named = [str(self.folder / "fold" / folder / "e.jsonl") for folder in "ab"]
        for inputs in ([self.folder / "fold"], named):
            errors = [r["error"] for r in self.records(*inputs) if "error" in r]
            self.assertEqual([(e["file"], e["record"], e["file_offset"]) for e in errors], [(name, 3, len(one) + 1) for name in named])
        error = self.records("fold", cwd=self.folder)[1]["error"]
        self.assertEqual(error["file"], "fold/a/e.jsonl")
        members = [gzip.compress(each) for each in (one, one * 20, bad)]
        members[1] = members[1][:-6] + b"\0\0" + members[1][-4:]
        got = self.records(self.file("a.jsonl.gz", b"".join(members)))
        self.assertEqual([list(r) for r in got], [["article"], ["error"], ["error"]])
        self.assertEqual((got[2]["error"]["code"], got[2]["error"]["record"]), ("blank", 3))
        self.assertEqual((got[1]["error"]["code"], got[1]["error"]["record"], got[1]["error"]["file_offset"]), ("damaged", 2, len(members[0])))

    def test_truncated_gzip(self):
        packed = gzip.compress(b"".join(line(id=i, text=PAGE + str(i * 7919)) for i in range(2000)))
        got = self.records(self.file("a.jsonl.gz", packed[:-len(packed) // 3]), self.file("b.jsonl", line(text=PAGE)))
        lost = got[-2]
        self.assertEqual(list(lost), ["error"])
        self.assertEqual(lost["error"]["file"], str(self.folder / "a.jsonl.gz"))
        self.assertEqual((lost["error"]["code"], lost["error"]["record"]), ("broken_off", len(got) - 1))
        self.assertEqual(lost["error"]["file_offset"], len(packed[:-len(packed) // 3]))
        self.assertGreater(len(got), 1000)
        self.assertEqual([r["id"] for r in got[:-2]], list(range(len(got) - 2)))
        self.assertEqual(got[-1], {"article": ARTICLE})

    def test_truncated_wet(self):
        records = [wet(f"http://a.org/{i}", PAGE + str(i) * 2000) for i in range(1, 6)]
        packed = b"".join(map(gzip.compress, records))
        for cut in (1, 20, 200):
            got = self.records(self.file("a.warc.wet.gz", packed[:-cut]))
            self.assertEqual([r.get("url", "")[-1:] for r in got[:4]], ["1", "2", "3", "4"], cut)
            self.assertEqual(got[-1]["error"]["code"], "broken_off", cut)

    def test_broken_gzip(self):
        packed = bytearray(b"".join(gzip.compress(line(id=i, text=PAGE)) for i in range(100)))
        packed[-500] ^= 0x55
        got = self.records(self.file("a.jsonl.gz", bytes(packed)))
        # What the broken member itself gives may be anything.
        self.assertEqual([r["id"] for r in got[:90]], list(range(90)))
        self.assertIn("damaged", [r["error"]["code"] for r in got if "error" in r])
        self.assertEqual([r["id"] for r in got[-2:]], [98, 99])
        self.assertEqual([r["id"] for r in self.records(self.file("b.jsonl.gz", gzip.compress(line(id=1, text=PAGE)) + bytes(1000)))], [1])
        self.assertEqual(self.records(self.file("c.jsonl", b"")), [])
        self.assertEqual(len(self.records(self.file("d.jsonl.gz", gzip.compress(b"")))), 0)
        self.assertEqual(self.records(self.file("e.jsonl.gz", b"\x1f\x8b\x08"))[0]["error"]["code"], "broken_off")

    def test_wet(self):
        records = [wet("urn:0", "Software-Info: x", "warcinfo"), wet("http://a.org/1", PAGE), wet("http://a.org/2", ""),
                   wet("http://a.org/3", PAGE + "\r\n\r\nWARC/1.0\r\nis no new record\n")]
        for name, content in (("a.warc.wet.gz", b"".join(map(gzip.compress, records))), ("a.wet", b"".join(records))):
            got = self.records(self.file(name, content))
            self.assertEqual([r["url"][-1] for r in got], ["1", "2", "3"])
            self.assertEqual(got[0], {"url": "http://a.org/1", "date": "2022-07-29T00:00:00Z", "id": "<urn:uuid:1>", "language": "eng", "article": ARTICLE})
            self.assertEqual((got[1]["error"]["code"], got[1]["error"]["file"], got[1]["error"]["record"]), ("blank", str(self.folder / name), 3))
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
        done = self.run_program(self.folder / "w.warc.gz")
        skipped = json.loads(done.stderr)["skipped"]
        # Its log and its arguments are resources of plain text, and no news pages.
        self.assertEqual((skipped["request"], skipped["response"], skipped["warcinfo"]), (1, 1, 1))
        self.assertEqual({json.loads(each)["error"]["code"] for each in done.stdout.splitlines()} - {"no_mark", "no_body", "blank"}, set())
        archive = gzip.decompress((self.folder / "w.warc.gz").read_bytes()).replace(b"WARC-Type: response", b"WARC-Type: conversion")
        archive = archive.replace(b"application/http;msgtype=response", b"text/plain")
        got = [r for r in self.records(self.file("w.wet", archive)) if r["url"].startswith("http")]
        # The text begins with the lines of HTTP; what matters is that the record was cut out whole.
        self.assertEqual([r["url"] for r in got], [f"http://127.0.0.1:{port}/a.txt"])
        self.assertEqual(got[0]["article"]["body"][-1]["text"], "The port opened at dawn.")

    def test_wet_with_a_wrong_length(self):
        good = [wet(f"http://a.org/{i}", PAGE) for i in range(1, 4)]
        header = len(good[0]) - len(PAGE) - 4
        # The last one also counts the header, so that its end is that of the next one's header.
        for length in (0, 5, len(PAGE) - 1, len(PAGE) + 1, len(PAGE) + 300, 10**6, 10**12, 10**30, len(PAGE) + header + 2):
            content = good[0] + wet("http://a.org/9", PAGE, length=length) + good[1] + good[2]
            got = self.records("--notes", self.file("a.wet", content))
            self.assertEqual([(r["url"][-1], [n["code"] for n in r["notes"]]) for r in got],
                             [("1", []), ("9", ["wrong_length"]), ("2", []), ("3", [])], length)
            self.assertEqual([r["article"] for r in got], [ARTICLE] * 4)
        # Cut off in the middle of the last record.
        got = self.records("--notes", self.file("d.wet", good[0] + good[1][:-20]))
        self.assertEqual([[n["code"] for n in r["notes"]] for r in got], [[], ["wrong_length"]])
        self.assertEqual(got[1]["article"]["body"][0]["text"], "The port")

    def test_wet_with_damaged_records(self):
        good = [wet(f"http://a.org/{i}", PAGE) for i in range(1, 4)]
        header = len(good[0]) - len(PAGE) - 4
        without = good[1].replace(b"Content-Length: ", b"Content-Size: ")
        got = self.records("--notes", self.file("a.wet", good[0] + without + good[2]))
        self.assertEqual([(r["url"][-1], r["article"], [n["code"] for n in r["notes"]]) for r in got],
                         [("1", ARTICLE, []), ("2", ARTICLE, ["wrong_length"]), ("3", ARTICLE, [])])
        got = self.records(self.file("b.wet", good[0] + b"nonsense\r\n\r\n" + good[2]))
        self.assertEqual([list(r)[-1] for r in got], ["article", "error", "article"])
        self.assertEqual((got[1]["error"]["code"], got[1]["error"]["file"], got[1]["error"]["record"]), ("not_warc", str(self.folder / "b.wet"), 2))
        self.assertEqual(got[1]["error"]["file_offset"], len(good[0]))
        got = self.records(self.file("c.wet", b"nonsense"))
        self.assertEqual([r["error"]["code"] for r in got], ["not_warc"])
        # A header that breaks off in the middle of a line.
        for cut in range(1, header):
            got = self.records(self.file("e.wet", good[0] + good[1][:cut] + good[2]))
            self.assertEqual([r.get("article") for r in (got[0], got[-1])], [ARTICLE, ARTICLE], cut)
            self.assertEqual(got[-1]["url"], "http://a.org/3", cut)
        # One of 1 MB.
        long = good[1].replace(b"WARC-Date", b"X-Long: " + b"x" * 1_000_000 + b"\r\nWARC-Date")
        got = self.records(self.file("f.wet", good[0] + long + good[2]))
        self.assertEqual([r.get("error", {}).get("code") for r in got], [None, "broken_header", None])
        got = self.records("--max-bytes", "1KB", self.file("g.wet", good[0] + wet("http://a.org/9", PAGE + "x" * 5000) + good[2]))
        self.assertEqual([(r["url"][-1], r.get("error", {}).get("code")) for r in got], [("1", None), ("9", "too_large"), ("3", None)])

    def test_wet_of_other_tools(self):
        # Folded header lines, no CR, drafts' versions, names in any case, an address in brackets.
        record = f"WARC/0.18\nwarc-type: conversion\nWARC-Target-URI:\n <http://a.org/1>\nWARC-Date: 2022-07-29T00:00:00Z\n" \
                 f"X-Note: one\n\ttwo\nCONTENT-LENGTH:  {len(PAGE)}\n\n{PAGE}\n\n"
        got = self.records("--notes", self.file("a.wet", (record + record.replace("a.org/1", "a.org/2")) * 2))
        self.assertEqual([(r["url"], r["article"], r["notes"]) for r in got], [(f"http://a.org/{i}", ARTICLE, []) for i in (1, 2, 1, 2)])
        folded = wet("http://a.org/1", PAGE).replace(b"WARC-Identified-Content-Language: eng", b"WARC-Identified-Content-Language: eng,\r\n zho")
        self.assertEqual(self.records(self.file("b.wet", folded))[0]["language"], "eng, zho")
        # As warcio writes: no padding in the last record.
        self.assertEqual(len(self.records(self.file("c.wet", (folded + folded)[:-4]))), 2)

    def test_wet_resources_and_what_is_skipped(self):
        content = wet("urn:0", "Software-Info: x", "warcinfo") + wet("http://a.org/1", PAGE, "resource") \
            + wet("http://a.org/2", "{}", "resource", content_type="application/json") + wet("http://a.org/3", PAGE, "conversion", content_type="text/plain; charset=UTF-8") \
            + wet("http://a.org/4", "HTTP/1.1 200 OK", "response", content_type="application/http")
        file = self.file("a.warc", content)
        self.assertEqual([r["url"][-1] for r in self.records(file)], ["1", "3"])
        self.assertEqual(self.summary(file)["skipped"], {"resource of application/json": 1, "response": 1, "warcinfo": 1})
        file = self.file("b.warc.gz", gzip.compress(wet("urn:0", "x", "warcinfo") + wet("urn:1", "HTTP/1.1 200 OK", "response") * 2))
        for strict, status in (([], 0), (["--strict"], 65)):
            done = self.run_program(*strict, file, self.file("c.txt", PAGE), status=status)
            self.assertEqual(len(done.stdout.splitlines()), 1)
            self.assertIn(f"newspage: {file}: no page in it (skipped: 2 response, 1 warcinfo)\n", done.stderr.decode())
            self.assertEqual(json.loads(done.stderr.splitlines()[-1])["skipped"], {"response": 2, "warcinfo": 1})

    def test_wet_with_a_damaged_gzip_member(self):
        members = [gzip.compress(wet(f"http://a.org/{i}", PAGE + str(i) * 300)) for i in range(1, 8)]
        for member in (1, 3):
            for at in range(0, len(members[member]), 7):
                damaged = bytearray(members[member])
                damaged[at] ^= 0xff
                got = self.records(self.file("a.warc.wet.gz", b"".join(members[:member]) + bytes(damaged) + b"".join(members[member + 1:])))
                urls = [r["url"][-1] for r in got if "article" in r]
                whole = [str(i) for i in range(1, 8)]
                # The damaged one is read where only its header is damaged; all others are.
                self.assertIn(urls, (whole, whole[:member] + whole[member + 1:]), (member, at))
                # Where only the flags, the time or the name of a member are damaged, nothing is.
                if urls != whole:
                    self.assertIn("damaged", [r["error"]["code"] for r in got if "error" in r], (member, at))

    @unittest.skipUnless(shutil.which("zstd"), "zstd is not here")
    def test_a_damaged_zstd_frame(self):
        def packed(data):
            return subprocess.run(["zstd", "-q"], input=data, capture_output=True, check=True).stdout
        for name, records in (("a.warc.wet.zst", [wet(f"http://a.org/{i}", PAGE + str(i) * 300) for i in range(1, 8)]),
                              ("a.jsonl.zst", [line(url=f"http://a.org/{i}", text=PAGE + str(i) * 300) for i in range(1, 8)])):
            frames = [packed(each) for each in records]
            for at in range(4, len(frames[3]), 7):
                damaged = bytearray(frames[3])
                damaged[at] ^= 0xff
                got = self.records(self.file(name, b"".join(frames[:3]) + bytes(damaged) + b"".join(frames[4:])))
                urls = [r["url"][-1] for r in got if "article" in r]
                self.assertEqual([url for url in urls if url != "4"], list("123567"), (name, at))
                self.assertIn("damaged", [r["error"]["code"] for r in got if "error" in r], (name, at))
        self.assertIn("Zstandard frame", next(r["error"] for r in got if "error" in r)["hint"])

    @unittest.skipUnless(shutil.which("zstd"), "zstd is not here")
    def test_zstd_that_begins_with_a_skippable_frame(self):
        packed = b"\x50\x2a\x4d\x18\4\0\0\0size" + subprocess.run(["zstd", "-q"], input=line(text=PAGE), capture_output=True, check=True).stdout
        self.assertEqual(self.records(self.file("a.jsonl.zst", packed)), [{"article": ARTICLE}])
        self.assertEqual(self.records(stdin=packed), [{"article": ARTICLE}])

    @unittest.skipUnless(shutil.which("zstd"), "zstd is not here")
    def test_an_archive_with_a_dictionary(self):
        pages = [PAGE + f"Number {i} of many: {i * 7919}.\n" * 5 for i in range(200)]
        for number, page in enumerate(pages):
            self.file(f"train/{number}", wet(f"http://a.org/{number}", page))
        trained = self.folder / "dictionary"
        subprocess.run(["zstd", "-q", "--train", "-r", self.folder / "train", "-o", trained, "--maxdict=4096"], check=True, capture_output=True)
        def packed(data, *more):
            return subprocess.run(["zstd", "-q", *more], input=data, capture_output=True, check=True).stdout
        frames = b"".join(packed(wet(f"http://a.org/{i}", page), "-D", trained) for i, page in enumerate(pages[:20]))
        for dictionary in (trained.read_bytes(), packed(trained.read_bytes())):
            archive = b"\x5d\x2a\x4d\x18" + len(dictionary).to_bytes(4, "little") + dictionary + frames
            got = self.records("--strict", self.file("a.warc.zst", archive))
            self.assertEqual([r["url"] for r in got], [f"http://a.org/{i}" for i in range(20)])
            self.assertEqual(self.records(self.file("b.warc.zst", archive[:1000]))[-1]["error"]["code"], "broken_off")
        self.assertEqual([list(r) for r in self.records(self.file("c.warc.zst", frames))], [["error"]])

    def test_wet_with_many_wrong_lengths_takes_linear_time(self):
        one = wet("http://a.org/1", "x\n", length=50_000_000)
        started = time.monotonic()
        self.assertEqual(len(self.records(self.file("a.wet", one * 20_000))), 20_000)
        self.assertLess(time.monotonic() - started, 60)

    def test_wet_pages_need_a_mark(self):
        bare = "A port opens\nThe port of the city opened at dawn on Friday.\nShips came in.\n"
        file = self.file("a.wet", wet("http://a.org/1", bare))
        self.assertEqual(self.records(file)[0]["error"]["code"], "no_mark")
        self.assertEqual(self.records("--require-mark", self.file("a.txt", bare))[0]["error"]["code"], "no_mark")

    def test_bytes_that_are_not_utf8(self):
        got = self.records(stdin=b'{"id":"\xff","text":"Home> News\\n\xfe"}\n')
        self.assertEqual(got[0]["id"], "\ufffd")
        self.assertEqual([got[0]["error"][key] for key in ("line", "column", "offset", "code")], [2, 1, 11, "not_utf8"])
        got = self.records(self.file("a.wet", wet("http://a.org/1", PAGE.encode() + b"\xc3")))
        self.assertEqual([got[0]["error"][key] for key in ("line", "column", "offset", "code")], [5, 1, len(PAGE), "not_utf8"])

    def test_a_file_is_what_its_first_bytes_say(self):
        lines, archive = line(text=PAGE, id=1), wet("http://a.org/1", PAGE)
        for name in ("a.txt", "a.wet", "a", "a.jsonl.gz"):
            self.assertEqual(self.records(self.file(name, lines)), [{"id": 1, "article": ARTICLE}], name)
            self.assertEqual(self.records(self.file(name, gzip.compress(archive)))[0]["url"], "http://a.org/1", name)
        self.assertEqual(self.records(self.file("b", PAGE)), [{"file": "b", "article": ARTICLE}])
        self.assertEqual(self.records("-", stdin=archive)[0]["article"], ARTICLE)
        self.assertEqual(self.records("-", stdin=gzip.compress(PAGE.encode())), [{"file": "-", "article": ARTICLE}])
        # A damaged first line makes no page of JSON Lines.
        self.assertEqual([list(r) for r in self.records(stdin=b"damaged\n" + lines)], [["error"], ["id", "article"]])
        self.assertEqual([list(r) for r in self.records(self.file("c.jsonl", b"damaged\n" + lines))], [["error"], ["id", "article"]])
        self.assertEqual(self.records("--input-format", "text", self.file("d.txt", lines))[0]["error"]["code"], "json")

    def test_files_that_hold_no_pages_are_named(self):
        for content, what, hint in ((b"\xfd7zXZ\0abc", "compressed with xz", "xz -dc FILE | newspage"), (b"BZh91AY&SYabc", "compressed with bzip2", "bzip2 -dc FILE"),
                                    (b"<!DOCTYPE html><p>x", "HTML", "extract"), (b"\xef\xbb\xbf \n<html>", "HTML", "extract"), (b"\x89PNG\r\n", "an image", ""),
                                    (b"%PDF-1.7", "a PDF", "pdftotext"), (b"PK\3\4", "a ZIP", "unzip"), (b"a\0b", "binary", ""),
                                    ("\ufeffHome> News".encode("utf-16-le"), "UTF-16", "iconv"), (b'{\n "text": "x"\n}', "one JSON document", "jq -c . FILE"),
                                    (b'[{"text":"x"}]', "one JSON document", "jq -c '.[]' FILE")):
            for arguments in ((self.file("x", content),), ("-",)):
                got = self.records(*arguments, stdin=content)
                self.assertEqual([r["error"]["code"] for r in got], ["not_text"], content)
                self.assertIn(what, got[0]["error"]["message"])
                self.assertIn(hint, got[0]["error"].get("hint", ""))

    def test_binary_files_with_a_name_of_records(self):
        utf16 = line(text=PAGE).decode()
        for content, what in ((gzip.compress(gzip.compress(line(text=PAGE))), "compressed twice"), (utf16.encode("utf-16-le"), "UTF-16"), (utf16.encode("utf-16-be"), "UTF-16"),
                              (b"\1\0\2\0\0", "binary")):
            for name in ("a.jsonl.gz", "a.wet", "a.txt"):
                got = self.records(self.file(name, content))
                self.assertEqual([r["error"]["code"] for r in got], ["not_text"], (content, name))
                self.assertIn(what, got[0]["error"]["message"])
        # One damaged line is no reason to lose the others.
        self.assertEqual([list(r) for r in self.records(self.file("b.jsonl", b"\0\0\n" + line(text=PAGE)))], [["error"], ["article"]])
        self.assertEqual(self.records(stdin=b"\xef\xbb\xbf" + wet("http://a.org/1", PAGE))[0]["url"], "http://a.org/1")

    def test_what_is_passed_over_in_a_folder_is_counted(self):
        self.file("in/f.html.gz", gzip.compress(b"<p>one"))
        self.file("in/a.txt", PAGE)
        self.file("elsewhere/b.txt", PAGE)
        os.symlink("../elsewhere", self.folder / "in" / "link")
        done = self.run_program(self.folder / "in")
        self.assertEqual([json.loads(each)["file"] for each in done.stdout.splitlines()], ["a.txt"])
        self.assertEqual(json.loads(done.stderr)["skipped"], {"html": 1, "link to a folder": 1})

    def test_a_pattern_that_no_file_matches(self):
        folder = self.mixed_folder()
        for strict, status in (([], 0), (["--strict"], 65)):
            done = self.run_program(*strict, "--include", "*.text", "--include", "*.txt", folder, status=status)
            self.assertIn("newspage: --include *.text: no file in a folder matches\n", done.stderr.decode())
            self.assertNotIn("*.txt:", done.stderr.decode())

    def mixed_folder(self):
        for name, content in (("a.txt", PAGE), ("b.html", "<html>"), ("c", "<!doctype html>"), ("d.png", b"\x89PNG"), ("e", b"\x89PNG"), ("f.md", "# x"),
                              (".hidden", PAGE), (".git/x.txt", PAGE), ("sub/g.jsonl", line(text=PAGE)), ("sub/h.xz", b"\xfd7zXZ\0"), ("i.bin", b"\1\0"),
                              ("j.txt.host.1.tmp", PAGE)):
            self.file("in/" + name, content)
        return self.folder / "in"

    def test_a_folder_of_mixed_files(self):
        folder = self.mixed_folder()
        for threads in ("1", "4"):
            done = self.run_program("-j", threads, folder)
            got = [json.loads(each) for each in done.stdout.splitlines()]
            self.assertEqual([(r.get("file"), r.get("error", {}).get("file")) for r in got], [("a.txt", None), (None, None), (None, str(folder / "sub/h.xz"))])
            self.assertEqual(json.loads(done.stderr)["skipped"], {"hidden": 2, "html": 2, "image": 2, "markdown": 1, "binary": 1, "temporary": 1})

    def test_include(self):
        folder = self.mixed_folder()
        self.assertEqual([r["file"] for r in self.records("--include", "*.txt", folder)], ["a.txt"])
        got = self.run_program("--include", "*.md", "--include", "sub/*", folder)
        self.assertEqual([json.loads(each).get("file") for each in got.stdout.splitlines()], ["f.md", None, None])
        self.assertEqual(json.loads(got.stderr)["skipped"], {"hidden": 2, "not included": 7})
        # What is named, by itself or by a pattern, is not passed over.
        self.assertEqual(self.records("--include", "*.html", folder)[0]["error"]["code"], "not_text")

    def test_many_small_files_and_large_ones(self):
        for number in range(700):
            self.file(f"in/{number:04}.txt", PAGE + f"Number {number}.\n")
        self.file("in/0100a.jsonl", b"".join(line(text=PAGE, id=i) for i in range(20_000)))
        self.file("in/0400a.jsonl.gz", gzip.compress(b"".join(line(text=PAGE, id=i) for i in range(20_000, 40_000))))
        one = self.run_program("-j1", self.folder / "in").stdout
        names = [json.loads(each).get("file", "") for each in one.splitlines()]
        self.assertEqual(len(names), 40_700)
        self.assertEqual([name for name in names if name], [f"{number:04}.txt" for number in range(700)])
        for threads in "2", "3", "8":
            self.assertEqual(self.run_program("-j", threads, self.folder / "in").stdout, one)

    def test_pages_are_read_side_by_side_in_bounded_memory(self):
        # The first file is slow and long; those after it must not be read whole ahead of it.
        data = gzip.compress(b"".join(line(text=PAGE * 20, id=i) for i in range(60_000)))
        files = [self.file(f"{i}.jsonl.gz", data) for i in range(4)]
        process = subprocess.Popen([PROGRAM, "-q", "-j4", "-", *files], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        time.sleep(2)
        resident = int(next(l for l in open(f"/proc/{process.pid}/status") if l.startswith("VmRSS")).split()[1])
        process.communicate(line(text=PAGE))
        self.assertEqual(process.returncode, 0)
        self.assertLess(resident, 150_000)

    def test_large_records_are_read_in_bounded_memory(self):
        data = gzip.compress(line(text=PAGE + "x" * 20_000_000), 1) * 12
        files = [self.file(f"{i}.jsonl.gz", data) for i in range(3)]
        # The first input waits, or nobody takes the output.
        for arguments, output in ((["-"], subprocess.DEVNULL), (["--keep-text"], subprocess.PIPE)):
            with subprocess.Popen([PROGRAM, "-q", "-j2", *arguments, *files], stdin=subprocess.PIPE, stdout=output) as process:
                time.sleep(3)
                peak = int(next(l for l in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines() if l.startswith("VmHWM")).split()[1])
                process.kill()
            self.assertLess(peak, 700_000)


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
        made, rejected = self.records("--format", "ninjs", "--utc-offset=-03:30", "--time-of-days", "12:00",
                                     stdin=line(text=PAGE, url="http://a.org/1") + line(text=PAGE))
        self.assertEqual(made["article"]["versionCreated"], "2022-07-29T12:00:00-03:30")
        self.assertEqual((rejected["error"]["code"], rejected["error"]["expected"][:15]), ("no_url", "an absolute URI"))
        self.assertIn("under `url`", rejected["error"]["expected"])
        self.file("in/a b.txt", PAGE)
        self.assertEqual(self.records(self.folder / "in", "--format", "ninjs", "--base-url", "http://a.org/")[0]["article"]["uri"], "http://a.org/a%20b.txt")

    def test_report(self):
        self.run_program("--stats-html", self.folder / "s.html", stdin=line(text=PAGE) + line(text=""))
        page = (self.folder / "s.html").read_text()
        for row in ("articles</th><td class=\"n\">1</td><td class=\"n\">50.0 %</td>", "rejected pages</th><td class=\"n\">1</td>", "first: -:2 1:1"):
            self.assertIn(row, page)
        self.assertIn("name=\"viewport\"", page)
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
        self.assertRegex(done.stdout.decode(), r"\d+ records, 0 failed, [\d.]+ MB/s  \[#* *\] +\d+ %, 0:0\d left")
        # The summary has a line of its own.
        self.assertRegex(done.stdout.decode().split("\x1b[K")[-1], r'^\{"read":200000,')
        self.assertNotIn(b"MB/s", self.run_program(big).stderr)
        done = subprocess.run([script, "-qec", f"{PROGRAM} -j1 {big} {big} > {self.folder}/out", "/dev/null"], capture_output=True, timeout=120)
        self.assertRegex(done.stdout.decode(), r" left  [12]/2 a\.jsonl")

    def test_progress_fits_into_the_terminal(self):
        import fcntl, pty, struct, termios
        names = [self.file("\u6e2f\u53e3" * 20 + f"{i}.jsonl", line(text=PAGE) * 100_000) for i in range(2)]
        for columns in (20, 100):
            try:
                child, terminal = pty.fork()
            except OSError as error:
                self.skipTest(f"no terminal can be opened: {error}")
            if child == 0:
                time.sleep(0.3)
                os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
                os.execv(PROGRAM, [PROGRAM, "-j1", *map(str, names)])
            fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            shown = b""
            try:
                while part := os.read(terminal, 65536):
                    shown += part
            except OSError:
                pass
            os.waitpid(child, 0)
            os.close(terminal)
            drawn = [each for each in shown.decode().split("\r\x1b[K") if " records" in each]
            self.assertTrue(drawn)
            for each in drawn:
                self.assertLess(sum(2 if c >= "\u2e80" else 1 for c in each), columns)

    def test_text(self):
        page = PAGE.replace("dawn.", "dawn.\nA heading\nShips came in.\nport.jpg\nShips. [Photo by Chen Min/Xinhua]")
        for threads in "12":
            done = self.run_program("-q", "-j" + threads, "--format", "text", stdin=line(text=page) + line(text="") + b"{}\n" + line(text=PAGE))
            self.assertEqual(done.stdout.decode(), "A port opens\n\nThe port opened at dawn.\n\nA heading\n\nShips came in.\n\f\n\f\n\f\n"
                                                   "A port opens\n\nThe port opened at dawn.\n")
            said = done.stderr.decode().splitlines()
            self.assertEqual([each.split(": ")[:2] for each in said], [["newspage", "-:2 1:1"], ["newspage", "-:3 1:1"]])

    def test_a_form_feed_separates_records_only(self):
        page = PAGE.replace("at dawn", "at\fdawn") + "One\f\ftwo.\n"
        done = self.run_program("-q", "--format", "text", stdin=line(text=page) + line(text=PAGE))
        self.assertEqual(done.stdout.decode().count("\f"), 1)
        self.assertEqual(done.stdout.decode().split("\n\f\n")[0], "A port opens\n\nThe port opened at dawn.\n\nOne  two.")

    def test_compressed_output(self):
        data = b"".join(line(text=PAGE, id=i) for i in range(20_000))
        plain = self.run_program(stdin=data).stdout
        packed = set()
        for threads in "12":
            for name in ("a.jsonl.gz", "a.jsonl.zst"):
                out = self.folder / (threads + name)
                self.run_program("-j" + threads, "-o", out, stdin=data)
                packed.add(out.read_bytes())
                if name.endswith(".gz"):
                    self.assertEqual(gzip.decompress(out.read_bytes()), plain)
                elif shutil.which("zstd"):
                    self.assertEqual(subprocess.run(["zstd", "-qdc", out], capture_output=True, check=True).stdout, plain)
        self.assertEqual(len(packed), 2)
        self.run_program("-o", self.folder / "empty.gz", stdin=b"")
        self.assertEqual(gzip.decompress((self.folder / "empty.gz").read_bytes()), b"")
        self.run_program("-o", self.folder / "empty.zst", stdin=b"")
        error = self.records(self.file("e", ""))[0]["error"]
        del error["file_offset"]
        self.assertEqual(self.records(self.folder / "empty.zst"), [{"file": "empty.zst", "error": {**error, "file": str(self.folder / "empty.zst")}}])

    def test_an_input_is_never_overwritten(self):
        file = self.file("a.jsonl", line(text=PAGE))
        os.symlink(file, self.folder / "link")
        os.link(file, self.folder / "hard")
        for arguments in (("-o", file, file), ("-o", file, "--force", file), ("-o", self.folder / "link", "--force", file),
                          ("-o", file, "--force", self.folder / "hard"), ("-o", file, "--force", self.folder), ("--stats-html", file, file)):
            said = self.run_program(*arguments, status=64).stderr.decode()
            self.assertIn("both output and input", said)
            self.assertEqual(file.read_bytes(), line(text=PAGE))
        with open(file, "ab") as out:
            done = subprocess.run([PROGRAM, file], stdout=out, stderr=subprocess.PIPE)
        self.assertEqual((done.returncode, file.read_bytes()), (64, line(text=PAGE)))
        self.assertIn("standard output is also the input", done.stderr.decode())

    def test_standard_input_is_never_overwritten(self):
        content = line(text=PAGE) * 100
        file = self.file("a.jsonl", content)
        with open(file, "rb") as stdin:
            done = subprocess.run([PROGRAM, "--force", "-o", file], stdin=stdin, capture_output=True)
        self.assertEqual((done.returncode, file.read_bytes()), (64, content))
        self.assertIn("both output and input (standard input)", done.stderr.decode())
        with open(file, "rb") as stdin, open(file, "ab") as out:
            done = subprocess.run([PROGRAM, "-q"], stdin=stdin, stdout=out, stderr=subprocess.PIPE, timeout=20)
        self.assertEqual((done.returncode, file.read_bytes()), (64, content))
        self.assertIn("standard input and standard output are the same file", done.stderr.decode())

    def test_the_report_is_a_file_like_the_output(self):
        out, report = self.folder / "out.jsonl", self.folder / "s.html"
        for name in (out, self.folder / "." / "out.jsonl"):
            done = self.run_program("-o", out, "--stats-html", name, stdin=line(text=PAGE), status=64)
            self.assertIn("--output and --stats-html name the same file", done.stderr.decode())
        self.assertEqual(list(self.folder.iterdir()), [])
        report.write_text("mine")
        done = self.run_program("-o", out, "--stats-html", report, stdin=line(text=PAGE))
        self.assertEqual(report.read_text(), "mine")
        self.assertIn("an existing file is kept; --force overwrites it", done.stderr.decode())
        self.run_program("--force", "-o", out, "--stats-html", report, stdin=line(text=PAGE))
        self.assertIn("<!doctype html>", report.read_text())
        # It is opened before the run, and appears when it is complete.
        report.unlink()
        process = self.start("--stats-html", str(report))
        self.wait_for_temporary()
        self.assertFalse(report.exists())
        process.send_signal(signal.SIGTERM)
        process.wait(20)
        self.assertEqual(list(self.folder.iterdir()), [out])

    def test_special_files_are_written_to(self):
        plain = self.run_program(stdin=line(text=PAGE)).stdout
        for name in ("-", "/dev/stdout"):
            for more in ([], ["--force"]):
                self.assertEqual(self.run_program("-o", name, *more, stdin=line(text=PAGE)).stdout, plain)
        with open(self.folder / "redirected", "wb") as out:
            subprocess.run([PROGRAM, "-q", "-o", "/dev/stdout", "--force"], input=line(text=PAGE), stdout=out, check=True)
        self.assertEqual((self.folder / "redirected").read_bytes(), plain)
        self.assertFalse(self.summary("-o", "/dev/null", "--force", stdin=line(text=PAGE)).get("kept", False))
        self.assertTrue(pathlib.Path("/dev/null").is_char_device())
        fifo = self.folder / "fifo"
        os.mkfifo(fifo)
        with subprocess.Popen(["cat", fifo], stdout=subprocess.PIPE) as reader:
            self.run_program("-o", fifo, stdin=line(text=PAGE))
            self.assertEqual(reader.stdout.read(), plain)
        self.assertTrue(fifo.is_fifo())

    def test_a_link_is_followed(self):
        plain = self.run_program(stdin=line(text=PAGE)).stdout
        (self.folder / "there").mkdir()
        for target in ("there/a", "there/b"):
            link = self.folder / "link"
            os.symlink(target, link)
            if target == "there/b":
                (self.folder / target).write_text("old")
            self.run_program("--force", "-o", link, stdin=line(text=PAGE))
            self.assertTrue(link.is_symlink())
            self.assertEqual((self.folder / target).read_bytes(), plain)
            link.unlink()

    def test_without_standard_error_messages_go_nowhere(self):
        out = self.folder / "out"
        data = line(text="") * 3 + line(text=PAGE)
        done = subprocess.run(["sh", "-c", f"exec '{PROGRAM}' --format text -o '{out}' 2>&-"], input=data)
        self.assertEqual((done.returncode, out.read_bytes()), (0, self.run_program("--format", "text", stdin=data).stdout))
        done = subprocess.run(["sh", "-c", f"exec '{PROGRAM}' '{self.file('a.jsonl', line(text=PAGE))}' >&-"], stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 74)

    def test_a_folder_is_no_output(self):
        for more in ([], ["--force"]):
            self.assertIn("is a folder", self.run_program("-o", self.folder, *more, stdin=line(text=PAGE), status=64).stderr.decode())

    @unittest.skipUnless(shutil.which("script"), "script is not here")
    def test_without_input_on_a_terminal(self):
        done = subprocess.run(["script", "-qec", f"{PROGRAM} 2>{self.folder}/said", "/dev/null"], capture_output=True, timeout=20)
        self.assertEqual((done.returncode, done.stdout), (64, b""))
        self.assertRegex((self.folder / "said").read_text(), r"^Usage: newspage ")

    def test_numeric_dates_are_accepted(self):
        page = PAGE.replace("July 29, 2022", "12/04/2018")
        days = [self.records("--numeric-dates", order, stdin=line(text=page))[0].get("article", {}).get("updated") for order in ("day-first", "month-first")]
        self.assertEqual(days, ["2018-04-12", "2018-12-04"])


class Help(Case):
    def test_help(self):
        text = self.run_program("--help").stdout.decode()
        self.assertEqual(text, self.run_program("-h").stdout.decode())
        self.assertLessEqual(max(map(len, text.splitlines())), 100)
        for part in ("Usage: newspage", "\nExamples:\n", "\nExit status:\n", "\nFile types:\n", "[json]", "[64MiB]", "[text]", "[url]"):
            self.assertIn(part, text)
        # One line an option, each beginning with a verb.
        rows = [row for row in text.split("File types:")[0].splitlines() if row.startswith("  -")]
        self.assertGreater(len(rows), 20)
        for row in rows:
            self.assertRegex(row, r"^  (-\w, )?--[a-z-]+( [A-Z]+)? +(read|take|make|reject|write|overwrite|add|set|work|print)\b")

    def options(self):
        return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", self.run_program("--help").stdout.decode().split("File types:")[0]))

    def test_every_option_is_in_all_descriptions(self):
        manual, bash, zsh = (self.run_program("--generate", kind).stdout.decode() for kind in ("man", "bash", "zsh"))
        for option in self.options():
            self.assertIn(option.replace("-", "\\-"), manual)
            self.assertRegex(bash, rf"[ ']{option}[ ']")
            self.assertIn(option + "[", zsh)

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not here")
    def test_the_manual_is_well_formed(self):
        manual = self.run_program("--generate", "man").stdout
        said = subprocess.run(["mandoc", "-Tlint", "-Wwarning"], input=manual, capture_output=True)
        self.assertEqual(said.stdout.decode(), "")
        self.assertRegex(manual.decode(), r'^\.TH NEWSPAGE 1 "20\d\d-\d\d-\d\d" ')
        shown = subprocess.run(["mandoc", "-Tascii"], input=manual, capture_output=True).stdout.decode()
        self.assertIn("jq -c 'select(.article).url'", re.sub(".\b", "", shown))

    @unittest.skipUnless(shutil.which("bash"), "bash is not here")
    def test_completion_in_bash(self):
        script = self.file("c", self.run_program("--generate", "bash").stdout)
        def complete(*words):
            command = f"source {script}; COMP_WORDS=({' '.join(words)}); COMP_CWORD={len(words) - 1}; _newspage; echo ${{COMPREPLY[@]}}"
            return subprocess.run(["bash", "-c", command], capture_output=True, check=True).stdout.decode().split()
        self.assertEqual(complete("newspage", "--format", "''"), ["json", "json-ld", "ninjs", "text"])
        self.assertEqual(complete("newspage", "--no"), ["--no-require-mark", "--notes"])
        self.assertEqual(complete("newspage", "--base-url", "x"), [])
        self.assertEqual(complete("newspage", "--format", "=", "j"), ["json", "json-ld"])
        self.assertEqual(complete("newspage", "--format", "="), ["json", "json-ld", "ninjs", "text"])

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not here")
    def test_completion_in_zsh_parses(self):
        script = self.file("_newspage", self.run_program("--generate", "zsh").stdout)
        subprocess.run(["zsh", "-n", script], check=True)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
