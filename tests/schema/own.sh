#!/usr/bin/env bash
# own.sh PROGRAM TO_JSON SOURCE WORK: validates the JSON of the tests, of the program and of the library by newspage's own schemas.
set -euo pipefail
program=$1 to_json=$2 source=$3 work=$4
mkdir -p "$work" && cd "$work"
"$(dirname "$0")/ajv.sh"
pages=("$source"/tests/pages/*.txt "$source"/seeds/*.txt)
# Pages, rejected pages, and records that cannot be read.
{
  "$program" -q --notes "${pages[@]}"
  "$program" -q --strict "${pages[@]}" || true
  printf '%s\n' '{"id":7,"text":"Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened.\n"}' '{"text":5}' '{"id":1' '[1]' '' \
    '{"text":"\ud800"}' '{"id":2,"text":""}' | "$program" -q --notes
} > lines.jsonl
for page in "${pages[@]}"; do
  "$to_json" --notes "$page" 2>/dev/null || true
done > notes.jsonl
exec node "$source/tests/schema/validate.mjs" "$source" lines.jsonl notes.jsonl
