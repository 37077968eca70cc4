"""What mypy --strict must accept, and know the types of."""
import datetime
from typing import Optional

import newspage


def headline(page: str) -> str:
    article = newspage.parse(page, strict=True, numeric_dates="day_first", contributor_labels={"Text": "translator"})
    day: Optional[datetime.date] = article.updated
    captions = [block.caption or "" for block in article.body if isinstance(block, (newspage.Figure, newspage.Video))]
    return f"{article.title} {day} {captions}"


for result in newspage.parse_many([b""], threads=1):
    if isinstance(result, newspage.NewspageError):
        print(result.line, result.hint)
    else:
        print(result.to_dict()["title"])
