"""Reads the text of news pages into typed articles.

>>> import newspage
>>> page = '''Home> News
... A port opens
... zibo.gov.cn| Updated: July 29, 2022
... The port opened at dawn.
... '''
>>> article = newspage.parse(page)
>>> article.title, article.source, article.updated
('A port opens', 'zibo.gov.cn', datetime.date(2022, 7, 29))
>>> article.body
(Paragraph(text='The port opened at dawn.'),)
"""
from ._core import (Article, Author, Contributor, Credit, Dateline, Figure, Heading, PageNumbers, Paragraph, PartialDate, Video, __version__,
                    parse, parse_many)
from ._diagnostic import NewspageError, Note

__all__ = ["Article", "Author", "Contributor", "Credit", "Dateline", "Figure", "Heading", "NewspageError", "Note", "PageNumbers", "Paragraph",
           "PartialDate", "Video", "__version__", "parse", "parse_many"]
