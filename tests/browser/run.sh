#!/usr/bin/env bash
# run.sh CHROMIUM INSPECT PLAYGROUND SOURCE WORK: fetches the browser's driver once, and tests the inspector and the playground in it.
set -euo pipefail
chromium=$1 inspect=$2 playground=$3 source=$4 work=$5
mkdir -p "$work" && cd "$work"
[ -d node_modules/playwright-core ] || npm install --silent --no-audit --no-fund --prefix . playwright-core@1 >npm.log 2>&1 || { cat npm.log; exit 1; }
"$inspect" "$source"/seeds/*.txt > inspected.html
"$inspect" "$source"/tests/pages/refused-list.txt > refused.html
exec node "$source/tests/browser/browser.mjs" "$chromium" "$work/inspected.html" "$work/refused.html" "$playground" "$source"/seeds/*.txt "$source"/seeds/*.json "$work/playground.png"
