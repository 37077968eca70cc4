#!/usr/bin/python3
"""Runs the program newspage over the shards of a crawl on the workers of a Dask scheduler.

    on_dask.py [--copy | --in-process] [--program PATH] tcp://HOST:8786 SHARDS OUT [-- options of newspage]

Every file below SHARDS is a shard; its answers appear as OUT/<its path>.jsonl. Scheduler and workers are the plain commands
`dask-scheduler` and `dask-worker` (in Debian: python3-distributed), on as many machines as there are.

SHARDS and OUT are in a folder that all machines share; with --copy only the driver sees them, and shards travel as messages.
Shards whose answers exist are skipped, so the same command resumes an interrupted run. A shard whose worker dies is done again by
another; one that fails each time is named at the end, and only then is the exit status 1.

With --in-process the workers read JSON Lines with the Python package newspage in place of the program. That is better where Python makes the
records or uses the articles (filter_in_process is the place for it), or where workers have the wheel only. Otherwise the program is better: it
reads compressed files and WET, and if it dies, the worker lives.
"""
import argparse, collections, json, os, pathlib, subprocess, sys, tempfile


def filter_file(program, options, shard, out):
    """On a worker: newspage itself writes OUT under another name and renames it when all is on the disk."""
    os.makedirs(os.path.dirname(out), exist_ok=True)
    return summary_of(subprocess.run([program, *options, "--output", out, shard], capture_output=True))


def filter_bytes(program, options, name, data):
    """On a worker that shares no folder with the driver: the answers go back."""
    with tempfile.TemporaryDirectory() as folder:
        if os.sep in program:
            program = os.path.abspath(program)
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)
        # Errors contain the path as it is given here, so it has no name of a temporary folder.
        summary = summary_of(subprocess.run([program, *options, "--output", "out.part", name], capture_output=True, cwd=folder))
        with open(os.path.join(folder, "out.part"), "rb") as file:
            return summary, file.read()


def filter_in_process(shard, out):
    """On a worker with the Python package: no program is started. The shard is plain JSON Lines."""
    import newspage
    waiting, counts = collections.deque(), collections.Counter()

    def pages(lines):
        offset = 0
        for number, line in enumerate(lines, 1):
            if line.strip():
                counts.update(read=1, bytes=len(line))
                waiting.append((json.loads(line), {"file": shard, "record": number, "file_offset": offset}))
                yield waiting[-1][0].pop("text", "")
            offset += len(line)

    def answers(lines):
        for found in newspage.parse_many(pages(lines), threads=1):
            (record, place), rejected = waiting.popleft(), isinstance(found, newspage.NewspageError)
            counts.update({"failed" if rejected else "parsed": 1})
            answer = {"error": error_record(found, place)} if rejected else {"article": found.to_dict()}
            yield json.dumps({**record, **answer}, ensure_ascii=False) + "\n"

    os.makedirs(os.path.dirname(out), exist_ok=True)
    with open(shard, "rb") as lines:
        publish(pathlib.Path(out), "".join(answers(lines)).encode())
    return dict(counts)


def error_record(error, place):
    """As the program writes it."""
    members = {name: getattr(error, name) for name in ("line", "column", "expected", "offset", "code", "message", "hint")}
    return {name: value for name, value in members.items() if value != ""} | place


def summary_of(done):
    lines = done.stderr.decode(errors="replace").splitlines()
    if done.returncode:
        raise RuntimeError(f"exit status {done.returncode}: {lines[-1] if lines else ''}")
    return json.loads(lines[-1])


def publish(out, data):
    """A file that is there is complete, also after a power cut."""
    temporary = out.with_name(f"{out.name}.{os.uname().nodename}.{os.getpid()}.tmp")
    with open(temporary, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.rename(temporary, out)


def sweep(out):
    """What dead programs left half written."""
    for orphan in out.rglob("*.tmp"):
        orphan.unlink(missing_ok=True)


def main():
    parser = argparse.ArgumentParser(description="Runs newspage over the shards of a crawl on a Dask cluster.")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--copy", action="store_true", help="send the shards: the workers do not share their folder")
    way.add_argument("--in-process", action="store_true", help="use the Python package newspage in place of the program")
    parser.add_argument("--program", default="newspage", help="newspage as the workers know it")
    parser.add_argument("scheduler"), parser.add_argument("shards", type=pathlib.Path), parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("options", nargs="*", help="of newspage, after --")
    arguments = parser.parse_args()
    from distributed import Client, as_completed

    arguments.out.mkdir(parents=True, exist_ok=True)
    sweep(arguments.out)
    shards = sorted(path for path in arguments.shards.rglob("*") if path.is_file())
    outs = {path: arguments.out / (str(path.relative_to(arguments.shards)) + ".jsonl") for path in shards}
    waiting = collections.deque(path for path in shards if not outs[path].exists())
    skipped, done, failed, total = len(shards) - len(waiting), 0, {}, collections.Counter()

    with Client(arguments.scheduler, timeout=30) as client:
        def submit(path):
            # The name of a task contains its shard, for the scheduler's page.
            more = dict(key=f"{path.relative_to(arguments.shards)}-{os.getpid()}", retries=2, pure=False)
            if arguments.in_process:
                return client.submit(filter_in_process, str(path.resolve()), str(outs[path].resolve()), **more)
            options = ["--threads", "1", *arguments.options]
            if arguments.copy:
                return client.submit(filter_bytes, arguments.program, options, path.name, path.read_bytes(), **more)
            return client.submit(filter_file, arguments.program, options, str(path.resolve()), str(outs[path].resolve()), **more)

        shard_of = {}
        running = as_completed([])
        cores = sum(client.nthreads().values()) or 1

        def keep_busy():
            # A few more than there are cores; the others need no memory yet.
            while waiting and len(shard_of) < 2 * cores + 2:
                path = waiting.popleft()
                future = submit(path)
                shard_of[future] = path
                running.add(future)

        keep_busy()
        for future in running:
            path = shard_of.pop(future)
            try:
                result = future.result()
                if arguments.copy:
                    outs[path].parent.mkdir(parents=True, exist_ok=True)
                    publish(outs[path], result[1])
                    result = result[0]
                total.update({key: value for key, value in result.items() if key in ("read", "parsed", "failed", "bytes")})
                done += 1
            except Exception as error:
                failed[path] = error
            cores = sum(client.nthreads().values()) or cores
            keep_busy()
            if sys.stderr.isatty():
                print(f"\r{done + len(failed)} of {len(shards) - skipped} shards, {total['read']:,} records", end="", file=sys.stderr)
    if not failed:
        sweep(arguments.out)
    for path, error in failed.items():
        print(f"{path}: {type(error).__name__}: {error}", file=sys.stderr)
    print(json.dumps({"shards": len(shards), "done": done, "skipped": skipped, "failed_shards": len(failed), **total}), file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
