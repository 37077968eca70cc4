#!/bin/bash
# on_parallel.sh SHARDS OUT [options of newspage]: all shards of a folder with GNU parallel, on this machine or, with
# PARALLEL='--sshloginfile hosts', on many that share the folders. The same line again goes on where it was broken off.
# NEWSPAGE names the program, JOBS how many run at once on a machine.
set -euo pipefail
shards=$(realpath "$1") out=$(realpath -m "$2")
shift 2
mkdir -p "$out"
find "$out" -name '*.tmp' -delete
cd "$shards"
# A file of OUT is complete; the log only saves asking for each.
find . -type f -printf '%P\n' | LC_ALL=C sort | parallel --will-cite --jobs "${JOBS:-100%}" --joblog "$out/parallel.log" --resume-failed --retries 3 \
  "cd $(printf %q "$shards") && mkdir -p $(printf %q "$out")/{//} && $(printf '%q ' "${NEWSPAGE:-newspage}" --threads 1 "$@") --output $(printf %q "$out")/{}.jsonl {}"
