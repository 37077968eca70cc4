#!/usr/bin/env bash
# Installs ajv into the current folder.
set -euo pipefail
[ -d node_modules/ajv-formats ] || npm install --silent --no-audit --no-fund --prefix . ajv@8 ajv-formats@3 >npm.log 2>&1 || { cat npm.log; exit 1; }
