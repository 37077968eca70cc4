"""The Python package: package.py SOURCE, with the package on PYTHONPATH."""
import datetime, json, pathlib, pickle, sys, threading, time, unittest

import newspage

SOURCE = pathlib.Path(sys.argv.pop(1))
PAGE = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened at dawn.\n"
DOUBTFUL = "Home> News\nA port opens\nUpdated: 12/04/2018\nThe port opened at dawn.\n"


class Parse(unittest.TestCase):
    def test_members(self):
        article = newspage.parse(PAGE)
        self.assertEqual((article.breadcrumb, article.title, article.source), (("Home", "News"), "A port opens", "zibo.gov.cn"))
        self.assertEqual((article.authors, article.published, article.page, article.notes), ((), None, None, ()))
        self.assertIs(type(article.updated), datetime.date)
        self.assertEqual(article.updated, datetime.date(2022, 7, 29))
        self.assertEqual(repr(article.body), "(Paragraph(text='The port opened at dawn.'),)")
        self.assertEqual(article.body[0].type, "paragraph")
        self.assertEqual(repr(article), "<newspage.Article 'A port opens', zibo.gov.cn, 2022-07-29, 1 block>")
        self.assertEqual(newspage.parse(PAGE.encode()), article)
        self.assertNotEqual(newspage.parse(PAGE.replace("dawn", "noon")), article)
        with self.assertRaises(AttributeError):
            article.title = "another"

    def test_parts_outlive_their_article(self):
        block = newspage.parse(PAGE).body[0]
        self.assertEqual(block.text, "The port opened at dawn.")

    @staticmethod
    def options_of(file):
        """What the file of options beside a page says: `require_mark`, `numeric_dates day_first`."""
        words = file.with_suffix(".options").read_text().split() if file.with_suffix(".options").exists() else []
        options = {"require_mark": True} if "require_mark" in words else {}
        if "numeric_dates" in words:
            options["numeric_dates"] = words[words.index("numeric_dates") + 1]
        return options

    def test_every_page_of_the_tests(self):
        read = 0
        for file in [*(SOURCE / "tests/pages").glob("*.json"), *(SOURCE / "seeds").glob("*.json")]:
            wanted = json.loads(file.read_bytes())
            page = file.with_suffix(".txt").read_bytes()
            options = self.options_of(file)
            if "error" in wanted:
                with self.assertRaises(newspage.NewspageError) as caught:
                    newspage.parse(page, **options)
                self.assertEqual(caught.exception.line, wanted["error"]["line"], file.name)
                continue
            article = newspage.parse(page, **options)
            self.assertEqual(article.to_dict(), wanted, file.name)
            self.assertEqual(json.loads(article.to_json()), wanted)
            self.assertEqual(newspage.Article.from_json(article.to_json()), article)
            again = pickle.loads(pickle.dumps(article))
            self.assertEqual((again, again.notes), (article, article.notes))
            read += 1
        self.assertGreaterEqual(read, 60)

    def test_dates(self):
        wanted = newspage.parse(PAGE).to_dict()
        for text, date in {
            "2022-07-29T10:00": datetime.datetime(2022, 7, 29, 10),
            "2022-07-29T10:00:05-03:30": datetime.datetime(2022, 7, 29, 10, 0, 5, tzinfo=datetime.timezone(-datetime.timedelta(hours=3.5))),
            "2022-07-29T10:00Z": datetime.datetime(2022, 7, 29, 10, tzinfo=datetime.timezone.utc),
        }.items():
            found = newspage.Article.from_json(json.dumps({**wanted, "updated": text})).updated
            self.assertEqual((found, found.tzinfo), (date, date.tzinfo))
        dateline = {"text": "X, March 13", "place": "X", "date": "--03-13", "agency": None}
        date = newspage.Article.from_json(json.dumps({**wanted, "dateline": dateline})).dateline.date
        self.assertEqual((date.year, date.month, date.day, str(date)), (None, 3, 13, "--03-13"))
        self.assertEqual(pickle.loads(pickle.dumps(date)), date)

    def test_errors(self):
        with self.assertRaises(newspage.NewspageError) as caught:
            newspage.parse(b"Home> News\n\xff")
        error = caught.exception
        self.assertIsInstance(error, ValueError)
        self.assertEqual((error.code, error.line, error.column, error.offset, error.hint),
                         ("not_utf8", 2, 1, 11, "convert the text to UTF-8 first"))
        self.assertEqual(str(error), "line 2, column 1: invalid UTF-8: expected UTF-8 (convert the text to UTF-8 first)")
        self.assertEqual(str(pickle.loads(pickle.dumps(error))), str(error))
        # Half of a surrogate pair, as json.loads makes it.
        with self.assertRaises(newspage.NewspageError):
            newspage.parse(PAGE + "\ud800")
        with self.assertRaisesRegex(ValueError, "/title"):
            newspage.Article.from_json('{"breadcrumb":[],"title":1}')

    def test_notes_and_options(self):
        notes = newspage.parse(DOUBTFUL).notes
        self.assertIn(("ambiguous_date", 3), [(note.code, note.line) for note in notes])
        self.assertEqual(newspage.parse(DOUBTFUL, numeric_dates="day_first").updated, datetime.date(2018, 4, 12))
        self.assertEqual(newspage.parse(DOUBTFUL, numeric_dates="month_first").updated, datetime.date(2018, 12, 4))
        for options in ({"max_bytes": 9}, {"max_line": 9}, {"max_blocks": 0}):
            self.assertRaises(newspage.NewspageError, newspage.parse, PAGE, **options)
        self.assertRaises(newspage.NewspageError, newspage.parse, DOUBTFUL, strict=True)
        self.assertEqual(newspage.parse(PAGE.replace("Updated", "Renewed"), updated_labels=["Renewed"]).updated, datetime.date(2022, 7, 29))
        self.assertEqual(newspage.parse(PAGE + "Put into English: Xiao Lan\n", contributor_labels={"Put into English": "translator"}).to_dict()
                         ["contributors"], [{"role": "translator", "name": "Xiao Lan"}])

    def test_wrong_arguments(self):
        for wrong, options in [((5,), {}), ((PAGE,), {"unknown": 1}), ((PAGE,), {"strict": 1}), ((PAGE,), {"buttons": "Print"}),
                               ((PAGE,), {"buttons": [1]}), ((PAGE,), {"max_line": "x"})]:
            self.assertRaises(TypeError, newspage.parse, *wrong, **options)
        for options in ({"numeric_dates": "x"}, {"max_line": -1}, {"contributor_labels": {"A": "x"}}):
            self.assertRaises(ValueError, newspage.parse, PAGE, **options)


class ParseMany(unittest.TestCase):
    def test_results_are_in_order(self):
        pages = [PAGE.replace("dawn", str(i)) if i % 7 else "" for i in range(1000)]
        for threads in (1, 2, 5, None):
            found = list(newspage.parse_many(iter(pages), threads=threads))
            self.assertEqual(len(found), 1000)
            for i, result in enumerate(found):
                if i % 7:
                    self.assertEqual(result.body[0].text, f"The port opened at {i}.")
                else:
                    self.assertEqual((type(result), result.code), (newspage.NewspageError, "blank"))

    def test_exception_of_the_iterable(self):
        def pages():
            yield PAGE
            raise KeyError("x")
        for source, error in ((pages(), KeyError), ([PAGE, 5], TypeError)):
            results = newspage.parse_many(source)
            self.assertEqual(next(results).title, "A port opens")
            self.assertRaises(error, next, results)
            self.assertRaises(StopIteration, next, results)

    def test_other_threads_run(self):
        # While one large page is read, another Python thread counts.
        counted, done = [0], threading.Event()

        def count():
            while not done.is_set():
                counted[0] += 1
                time.sleep(0)  # Gives the GIL back to the reader.
        thread = threading.Thread(target=count)
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1000)  # Only who releases the GIL lets another run.
        try:
            large = PAGE + "The port opened at dawn.\n" * 400000
            thread.start()
            before = counted[0]
            list(newspage.parse_many([large], threads=1))
            self.assertGreater(counted[0], before)
        finally:
            sys.setswitchinterval(interval)
            done.set()
            thread.join()

    def test_wrong_arguments(self):
        self.assertRaises(TypeError, newspage.parse_many, PAGE)
        self.assertRaises(TypeError, newspage.parse_many, 5)
        self.assertRaises(ValueError, newspage.parse_many, [], threads=0)
        self.assertRaises(TypeError, newspage.parse_many, [], strict=1)


if __name__ == "__main__":
    unittest.main()
