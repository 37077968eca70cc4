#!/usr/bin/env python3
"""tables.py INCLUDE WORK COMPILER FLAGS...: a row added to any table of words takes effect.

Copies the headers, adds an invented word to each table, builds one program with them, and reads a page for each word.
"""
import json, pathlib, re, shutil, subprocess, sys

HEAD = "Home> News\nA port opens\n"
DATE = "zibo.gov.cn| Updated: July 29, 2022\n"
TEXT = "The port opened.\n"
BODY = HEAD + DATE + TEXT


def source(line, **want):
    return HEAD + line + "\n" + TEXT, want


def body(lines, **want):
    return BODY + lines + "\n", want


def credit(text, **want):
    return BODY + "Ships at dawn. " + text + "\nIt rained.\n", {"credit": want}


def by(people, *names):
    return HEAD + f"By {people} | China Daily | Updated: July 29, 2022\n" + TEXT, {"authors": list(names)}


# For each table: the rows to add, a page that uses them, and what must come of it.
TABLES = {
    "place_labels": ('"Zorkplace"', "Zorkplace: Home> News\nA port opens\n" + DATE + TEXT, {"breadcrumb": ["Home", "News"]}),
    "home": ('"Zorkhome"', "Zorkhome >\nA port opens\n" + DATE + TEXT, {"breadcrumb": ["Zorkhome"]}),
    "bylines": ('"Zorkby"', *source("Zorkby Li Wei | China Daily | Updated: July 29, 2022", authors=["Li Wei"])),
    "author_labels": ('"Zorkauthor"', *source("Zorkauthor: Li Wei | Updated: July 29, 2022", authors=["Li Wei"])),
    "outlet_labels": ('"Zorkfrom"', *source("Zorkfrom: Port Daily | Updated: July 29, 2022", source="Port Daily")),
    "source_labels": ('"Zorkfrom"', HEAD + "Updated: July 29, 2022\n" + TEXT + "Zorkfrom: Port Daily\n", {"source": "Port Daily"}),
    "editor_labels": ('"Zorkeditor"', *body("Zorkeditor: Li Wei", editors=["Li Wei"])),
    "editor_phrases": ('{"Zorked by", false}', *body("Zorked by Li Wei", editors=["Li Wei"])),
    "contributor_labels": ('{"Zorkmaker", ContributorRole::compiler}', *body("Zorkmaker: Li Wei", contributors=["Li Wei"])),
    "contributor_phrases": ('{"Zorkmade by", ContributorRole::compiler}', *body("Zorkmade by Li Wei", contributors=["Li Wei"])),
    "doubtful_contributor_labels": ('"Narrator"', *body("Narrator: Linhe Sports Bureau Office Two", contributors=[])),
    "counter_labels": ('"Zorkviews"', *source("zibo.gov.cn| Updated: July 29, 2022 Zorkviews: 12", updated="2022-07-29")),
    "counter_units": ('"Zorkdegree"', *source("zibo.gov.cn| Views: 12 Zorkdegree| Updated: July 29, 2022", updated="2022-07-29")),
    "auxiliaries": ('"zork"', *source("The rules zork published on July 1, 2022 by Linhai Press", source=None)),
    "field_separators": ('"¦"', *source("Source: Port Daily ¦ Updated: July 29, 2022", source="Port Daily")),
    "account_labels": ('"Zorkaccount"', *source("Zorkaccount: haizhou| Updated: July 29, 2022", source="Zorkaccount: haizhou")),
    "updated_labels": ('"Zorkupdated"', *source("zibo.gov.cn| Zorkupdated: July 29, 2022", updated="2022-07-29")),
    "published_labels": ('"Zorkpublished"', *source("zibo.gov.cn| Zorkpublished: July 29, 2022", published="2022-07-29")),
    "event_labels": ('"Zorkevent"', *source("zibo.gov.cn| Zorkevent: July 29, 2022", published="2022-07-29")),
    "months": ('{"Zorkember", std::chrono::July}', *source("zibo.gov.cn| Updated: Zorkember 29, 2022", updated="2022-07-29")),
    "weekdays": ('"Zorkday"', *source("zibo.gov.cn| Updated: Zorkday, July 29, 2022", updated="2022-07-29")),
    "halves_of_day": ('{"ZM", true}', *source("zibo.gov.cn| Updated: July 29, 2022 1:18 ZM", updated="2022-07-29T13:18")),
    "dotted_halves_of_day": ('{"z.m.", true}', *source("zibo.gov.cn| Updated: July 29, 2022 1:18 z.m.", updated="2022-07-29T13:18")),
    "ordinals": ('"zk"', *source("zibo.gov.cn| Updated: July 29zk, 2022", updated="2022-07-29")),
    "zero_zones": ('"ZMT"', *source("zibo.gov.cn| Updated: July 29, 2022 10:00 ZMT+8", updated="2022-07-29T10:00+08:00")),
    "zones": ('{"ZJT", std::chrono::hours(8)}', *source("zibo.gov.cn| Updated: July 29, 2022 10:00 ZJT", updated="2022-07-29T10:00+08:00")),
    "name_particles": ('"zork"', *by("Li zork Wei", "Li zork Wei")),
    "name_prefixes": ('"zork-"', *by("Li zork-wei", "Li zork-wei")),
    "name_suffixes": ('"Zr."', *by("Li Wei, Zr.", "Li Wei, Zr.")),
    "name_remarks": ('"zork remark"', *body("Editor: Li Wei (zork remark)", editors=["Li Wei"])),
    "name_commas": ('"¦"', *by("Li Wei¦ Gao Yi", "Li Wei", "Gao Yi")),
    "name_conjunctions": ('"zorkand"', *by("Li Wei zorkand Gao Yi", "Li Wei", "Gao Yi")),
    "semicolons": ('","', *by("Li Wei in Jinan, Gao Yi", "Li Wei", "Gao Yi")),
    "name_signs": ('"§"', *by("Li Wei § Gao Yi", "Li Wei", "Gao Yi")),
    "name_stops": ('"¤"', *body("Editor: Li Wei¤Gao Yi", editors=[])),
    "place_prepositions": ('"zorkin"', *by("Li Wei zorkin Jinan", "Li Wei")),
    "employer_prepositions": ('"zorkfor"', *by("Li Wei zorkfor Port Daily", "Li Wei")),
    "jobs": ('"zorker"', *by("Li Wei, senior zorker", "Li Wei")),
    "agency_people": ('"zorkers"', *by("Xinhua zorkers Li Wei", "Li Wei")),
    "image_extensions": ('"zork"', *body("port.zork", file="port.zork")),
    "video_extensions": ('"zorkvid"', *body("port.zorkvid", file="port.zorkvid")),
    "media": ('{"zorkpic", Medium::map}', *credit("[Zorkpic/Xinhua]", medium="map", outlet="Xinhua")),
    "video_stills": ('"zorkgrab"', *credit("[Video zorkgrab/Haibao TV]", medium="screenshot", outlet="Haibao TV")),
    "provisions": ('{"zorked from", Relation::from}', *credit("[Zorked from Port Daily]", relation="from", outlet="Port Daily")),
    "relations": ('{"zorkvia", Relation::via}', *credit("[Photo zorkvia Port Daily]", relation="via", outlet="Port Daily")),
    "unbracketed_line_media": ('{"zorkline", Medium::map}', *body("Zorkline by Li Wei", credit={"medium": "map"})),
    "photo": ('{"zorkphoto", Medium::map}', *credit("Zorkphoto: Port Daily", medium="map", outlet="Port Daily")),
    "unbracketed_end_media": ('{"zorkend", Medium::map}', *credit("Zorkend by Li Wei", medium="map")),
    "unbracketed_relations": ('{"zorkfor", Relation::for_}', *credit("Photo zorkfor Port Daily", relation="for", outlet="Port Daily")),
    "articles": ('"zork"', *body("Photo: zork lake at night", credit={"text": None})),
    "outlet_prepositions": ('"zorkto"', *credit("[Photo by Li Wei zorkto Port Daily]", relation="by", outlet="Port Daily")),
    "outlet_prefixes": ('"zorkpre"', *credit("[Photo/zorkpre Port Daily]", outlet="Port Daily")),
    "agencies": ('"Zorkagency"', *credit("[Zorkagency]", outlet="Zorkagency")),
    "capital_outlets": ('"ZORK POST"', *credit("ZORK POST", outlet="ZORK POST")),
    "unnamed_agencies": ('"zorkagencies"', *by("Li Wei and zorkagencies", "Li Wei")),
    "caption_openings": ('"Zorkpicture shows"', BODY + "Zorkpicture shows a port. (Xinhua)\nIt rained.\n", {"credit": {"outlet": "Xinhua"}}),
    "surnames": ('"Zorkname"', *credit("[Photo/Zorkname Wei]", creators=["Zorkname Wei"], outlet=None)),
    "places_like_names": ('"Li Port"', *credit("[Photo/Li Port]", creators=[], outlet="Li Port")),
    "bullets": ('"¶"', *body("¶ http://a.cn/b", boilerplate=["¶ http://a.cn/b"])),
    "list_bullets": ('"¶"', *body("¶ A port opens here\n¶ A road opens here\nMore stories",
                                  boilerplate=["¶ A port opens here", "¶ A road opens here", "More stories"])),
    "button_words": ('"Zorkbutton"', *body("Zorkbutton Print", boilerplate=["Zorkbutton Print"])),
    "glued_button_words": ('"ZORKGLUE"', *body("ZORKGLUE", boilerplate=["ZORKGLUE"])),
    "button_openings": ('"Zorksize:"', *body("Zorksize: Large Small", boilerplate=["Zorksize: Large Small"])),
    "glued_buttons": ('"Zork Zork"', *body("Zork ZorkThe sun rose.", boilerplate=["Zork Zork"])),
    "boilerplate_lines": ('"Zorkline of the site"', *body("Zorkline of the site", boilerplate=["Zorkline of the site"])),
    "site_phrases": ('"Zorkphrase"', *source("zibo.gov.cn| Updated: July 29, 2022 Zorkphrase", updated="2022-07-29")),
    "contact_openings": ('"Zorkwrite to"', *body("Zorkwrite to desk@a.cn", boilerplate=["Zorkwrite to desk@a.cn"])),
    "font_words": ('"字佐"', *body("字佐 大 小", boilerplate=["字佐 大 小"])),
    "font_word_ends": ('"佐"', *body("字体佐", boilerplate=["字体佐"])),
    "bracketed_font_words": ('"Zorkfont"', *body("[Zorkfont: large small]", boilerplate=["[Zorkfont: large small]"])),
    "font_sizes": ('"zorksize"', *body("[Size zorksize]", boilerplate=["[Size zorksize]"])),
    "keyword_labels": ('"Zorkwords:"', *body("Zorkwords: port, sea", boilerplate=["Zorkwords: port, sea"])),
    "footer_openers": ('"Zorkfooter"', *body("Zorkfooter\nIt rained.", boilerplate=["Zorkfooter", "It rained."])),
    "list_openers": ('"Highlights"', *body("• A port opens here\n• A road opens here\nHighlights",
                                           boilerplate=["• A port opens here", "• A road opens here", "Highlights"])),
    "related_openers": ('"Hot News"', *body("Hot News\nA port opens here\nThe sun rose over the port.",
                                            boilerplate=["Hot News", "A port opens here"])),
    "footer_beginnings": ('"Zorkright"', *body("Zorkright 2022\nIt rained.", boilerplate=["Zorkright 2022", "It rained."])),
    "provinces": ('"佐"', *body("佐ICP备05001922号\nIt rained.", boilerplate=["佐ICP备05001922号", "It rained."])),
    "registrations": ('"佐备"', *body("津佐备05001922号\nIt rained.", boilerplate=["津佐备05001922号", "It rained."])),
    "footer_sponsors": ('"Zorksored by"', *body("Zorksored by us\nIt rained.", boilerplate=["Zorksored by us", "It rained."])),
    "previous_arrows": ('"Zorkback"', *body("Zorkback 1 2 3", page={"current": 3, "last": 3})),
    "next_arrows": ('"Zorkon"', *body("1 2 3 Zorkon", page={"current": 1, "last": 3})),
}
# Signs that are no words: which brackets are pairs, and what a line without a letter may begin with.
WITHOUT_ROWS = {"opening_brackets", "closing_brackets"}

PROGRAM = """#include <newspage/newspage.hpp>
#include <iostream>
#include <string>
int main()
{
    for (std::string page; std::getline(std::cin, page, '\\0');) {
        auto const article = newspage::parse(page);
        std::cout << (article ? newspage::to_json(*article) : std::string("null")) << '\\n';
    }
}
"""


def found(article):
    """The members of an article in the short form of the table above."""
    pictures = [block for block in article["body"] if block["type"] in ("figure", "video")]
    return article | {
        "authors": [author["name"] for author in article["authors"]],
        "contributors": [each["name"] for each in article["contributors"]],
        "file": pictures[0]["file"] if pictures else None,
        "credit": (pictures[0]["credit"] if pictures else None) or {},
    }


def agrees(got, want):
    return all(agrees(got.get(key), value) for key, value in want.items()) if isinstance(want, dict) and got is not None else got == want


include, work, compiler, *flags = sys.argv[1:]
work = pathlib.Path(work)
shutil.rmtree(work, ignore_errors=True)
shutil.copytree(include, work / "include")
files = [work / "include/newspage/grammar" / name for name in ("field_words.hpp", "words.hpp")]
PARTS = "\0"
text = PARTS.join(file.read_text() for file in files)
names = re.findall(r"^inline constexpr [^\n=]*?\b(\w+)\[\] =", text, re.M)
missing = set(names) - set(TABLES) - WITHOUT_ROWS
if missing:
    sys.exit(f"no row for {', '.join(sorted(missing))}")
for name, (row, *_) in TABLES.items():
    text, count = re.subn(rf"(\b{name}\[\] = \{{)(\s*)", lambda match: f"{match[1]}{row},{match[2] or ' '}", text)
    if count != 1:
        sys.exit(f"no table {name}")
for file, part in zip(files, text.split(PARTS), strict=True):
    file.write_text(part)
(work / "program.cpp").write_text(PROGRAM)
subprocess.run([compiler, "-std=c++20", "-O0", f"-I{work}/include", *[f"-I{f.removeprefix('-I')}" for f in flags if f and f.removeprefix("-I") != "/usr/include"],
                "-o", work / "program", work / "program.cpp"], check=True)
pages = "\0".join(page for _, page, _ in TABLES.values())
lines = subprocess.run([work / "program"], input=pages.encode(), capture_output=True, check=True).stdout.decode().splitlines()
failed = 0
for (name, (row, page, want)), line in zip(TABLES.items(), lines, strict=True):
    article = json.loads(line)
    if article is None or not agrees(found(article), want):
        failed += 1
        print(f"{name}: the row {row} has no effect\n{page}wanted {want}\ngot {line}\n")
print(f"{len(TABLES)} tables, {failed} without effect")
sys.exit(1 if failed else 0)
