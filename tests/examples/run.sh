#!/usr/bin/env bash
# run.sh EXAMPLE PROGRAM SOURCE: runs an example as a user would; its output must be the file expected/EXAMPLE.
set -euo pipefail
example=$1 program=$2 source=$3
out=$(mktemp)
trap 'rm -f "$out"' EXIT
cd "$source/tests/examples"
seed=$(echo "$source"/seeds/*.txt)
status() { local s=0; "$@" >/dev/null 2>&1 || s=$?; echo "exit $s"; }

case $example in
  read_article)
    "$program" "$seed"; status "$program"; status "$program" none.txt; status "$program" ../pages/refused-blank.txt ;;
  to_json)
    "$program" ../pages/001-city.txt - < ../pages/refused-list.txt 2>&1 || echo "exit $?"
    "$program" --strict "$seed" | head -c 60; echo
    "$program" --strict ../pages/012-stripped.txt 2>/dev/null || echo "exit $?"
    "$program" --notes ../pages/025-bad-date.txt | grep -o '"notes.*'
    status "$program" --wrong; status "$program" .; status "$program" none.txt ../pages/refused-blank.txt
    head -c 100000000 /dev/zero | tr '\0' 'a' | "$program" 2>/dev/null || echo "exit $?" ;;
  to_json_ld) "$program" "$seed" https://example.org/news/17; status "$program"; status "$program" none.txt x; status "$program" ../pages/refused-blank.txt x ;;
  inspect)
    # What the page holds for its script to show, and that nothing in it can end the script.
    "$program" ../pages/025-bad-date.txt | sed -n 's/^<script id="data"[^>]*>\(.*\)<\/script>$/\1/p'
    printf 'Home> News\n</script><!-- A\nzibo.gov.cn| Updated: July 29, 2022\nText.\n' | "$program" - | grep -c '</script>'
    status "$program"; status "$program" none.txt; status "$program" ../pages/refused-utf8.txt ;;
  walk_body) "$program" ../pages/004-city.txt ;;
  own_grammar) "$program" many.txt; status "$program" ../pages/refused-blank.txt ;;
  many_pages) "$program" ../../examples/pages/*.txt ;;
  arena) "$program" ../../examples/pages/{market,museum,port}.txt ;;
  digest) "$program" ../../examples/pages/{port,market,museum}.txt; status "$program" none.txt ;;
  audit) "$program" ../../examples/pages; status "$program" ;;
  import_sqlite)
    database=$(mktemp -u)
    "$program" "$database" ../../examples/pages/*.txt 2>/dev/null
    python3 -c 'import sqlite3, sys
for question in ("select outlet, count(*) from photo group by outlet order by 2 desc, 1", "select title, date, length(body) from article"):
    for row in sqlite3.connect(sys.argv[1]).execute(question):
        print(*("" if value is None else value for value in row), sep="|")' "$database"
    status "$program" "$database" none.txt; status "$program" "$database"; rm "$database" ;;
  *) "$program" ;;
esac > "$out"
diff "expected/$example" "$out"
