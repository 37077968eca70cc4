#!/usr/bin/env bash
# run.sh PROGRAM SOURCE WORK: all pages of the tests as ninjs and JSON-LD, with and without what the caller knows, held against the standards.
set -euo pipefail
program=$1 source=$2 work=$3
mkdir -p "$work" && cd "$work"
"$(dirname "$0")/ajv.sh"
for format in ninjs json-ld; do
  for more in "" "--utc-offset=+08:00" "--utc-offset=Z --time-of-days 12:00 --file-base https://example.org/img/ --language en"; do
    # shellcheck disable=SC2086
    "$program" -q --format $format --base-url https://example.org/ $more "$source"/tests/pages/*.txt "$source"/seeds/*.txt
  done > $format.jsonl
done
exec node "$source/tests/schema/check.mjs" ninjs.jsonl json-ld.jsonl "$source/tests/schema/ninjs.schema.json"
