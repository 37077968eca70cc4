#!/bin/bash
#SBATCH --job-name=newspage
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --requeue
#SBATCH --open-mode=append
# One task of an array takes every N-th shard:  sbatch --array=0-99 on_slurm.sh SHARDS OUT [options of newspage]
# The same line again does what is missing: a file of OUT is complete, and is not done twice.
set -uo pipefail
shards=$1 out=$2
shift 2
first=${SLURM_ARRAY_TASK_ID:-0} step=${SLURM_ARRAY_TASK_COUNT:-1} status=0
mapfile -t names < <(cd "$shards" && find . -type f -printf '%P\n' | LC_ALL=C sort)
for ((i = first - ${SLURM_ARRAY_TASK_MIN:-0}; i < ${#names[@]}; i += step)); do
  name=${names[i]}
  mkdir -p "$(dirname "$out/$name")"
  # What a task that was killed left of this shard; no other task has it.
  rm -f "$out/$name.jsonl".*.tmp
  "${NEWSPAGE:-newspage}" --threads 1 "$@" --output "$out/$name.jsonl" "$shards/$name" || { echo "$name failed" >&2; status=1; }
done
exit $status
