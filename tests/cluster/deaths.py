#!/usr/bin/python3
"""Runs of the program newspage on many machines, played by processes that are killed: deaths.py PROGRAM EXAMPLES [unittest's arguments].

Every test ends with the same question: has every record come out, once, as one machine would have written it?"""
import importlib.util, json, os, pathlib, re, shutil, signal, socket, subprocess, sys, tempfile, time, unittest

PROGRAM, EXAMPLES = sys.argv[1], pathlib.Path(sys.argv[2])
PAGE = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened at dawn.\n"
SHARDS, RECORDS = 16, 50

# Slow enough to be killed at work; two shards of a name are poison.
SLOW = """#!/bin/bash
case "$*" in *die-of-it*) kill -9 $PPID; sleep 5;; *fail-of-it*) echo no >&2; exit 3;; esac
sleep 0.3
exec {program} "$@"
"""


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.processes = []
        self.shards, self.out = self.folder / "shards", self.folder / "out"
        for number in range(SHARDS):
            self.shard(f"{number % 3}/{number:02}.jsonl")
        self.slow = self.folder / "slow"
        self.slow.write_text(SLOW.format(program=PROGRAM))
        self.slow.chmod(0o755)

    def tearDown(self):
        for process in self.processes:
            self.kill(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def shard(self, name):
        path = self.shards / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(json.dumps({"id": f"{name} {i}", "text": PAGE if i % 5 else "no page"}) + "\n" for i in range(RECORDS)))

    def start(self, *command):
        process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True, cwd=self.folder)
        os.set_blocking(process.stderr.fileno(), False)
        self.processes.append(process)
        return process

    @staticmethod
    def kill(process):
        """With all that it has started."""
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        process.stderr.close()

    def published(self):
        return sorted(str(path.relative_to(self.out)) for path in self.out.rglob("*.jsonl"))

    def wait_for(self, what, seconds=60):
        end = time.monotonic() + seconds
        while not what():
            self.assertLess(time.monotonic(), end, "waited in vain")
            time.sleep(0.05)

    def assert_all_came_out(self, without=()):
        names = sorted(str(p.relative_to(self.shards)) for p in self.shards.rglob("*.jsonl"))
        names = [name for name in names if name not in without]
        self.assertEqual(self.published(), [name + ".jsonl" for name in names])
        for name in names:
            one = subprocess.run([PROGRAM, "-q", "-j2", self.shards / name], capture_output=True, check=True).stdout
            # Errors contain the path as it was given on each machine.
            made = (self.out / (name + ".jsonl")).read_bytes()
            self.assertEqual(*(re.sub(rb'"file":"[^"]*/', b'"file":"', each) for each in (made, one)))
            self.assertEqual([json.loads(line)["id"] for line in one.splitlines()], [f"{name} {i}" for i in range(RECORDS)])
        self.assertEqual(list(self.out.rglob("*.tmp")), [])


@unittest.skipUnless(shutil.which("dask-scheduler"), "python3-distributed is not here")
class Dask(Case):
    def setUp(self):
        super().setUp()
        self.port = free_port()
        self.start_scheduler()
        self.workers = [self.start_worker(), self.start_worker()]

    def start_scheduler(self):
        self.scheduler = self.start("dask-scheduler", "--host", "127.0.0.1", "--port", self.port, "--dashboard-address", "127.0.0.1:0")

    def start_worker(self):
        number = len(self.processes)
        return self.start("dask-worker", f"tcp://127.0.0.1:{self.port}", "--host", "127.0.0.1", "--nthreads", 1, "--no-dashboard",
                          "--local-directory", self.folder / f"worker{number}")

    def driver(self, *more, program=None):
        return [sys.executable, EXAMPLES / "on_dask.py", "--program", program or self.slow, *more, f"tcp://127.0.0.1:{self.port}", self.shards, self.out]

    def finish(self, status=0, *more, **how):
        done = subprocess.run(list(map(str, self.driver(*more, **how))), capture_output=True, timeout=180, cwd=self.folder)
        self.assertEqual(done.returncode, status, done.stderr.decode())
        # Dask may have the last word.
        lines = done.stderr.decode().splitlines()
        return "\n".join(lines), json.loads(next(line for line in reversed(lines) if line.startswith("{")))

    def drive_until_some_are_out(self):
        process = self.start(*self.driver())
        self.wait_for(lambda: len(self.published()) >= 3)
        return process

    def assert_ends_well(self, process):
        process.wait(120)
        self.assertEqual(process.returncode, 0, process.stderr.read())
        self.assert_all_came_out()

    def test_whole_and_again_and_copied(self):
        _, summary = self.finish()
        self.assertEqual((summary["done"], summary["skipped"], summary["read"], summary["failed"], summary["failed_shards"]),
                         (SHARDS, 0, SHARDS * RECORDS, SHARDS * RECORDS // 5, 0))
        self.assert_all_came_out()
        _, summary = self.finish()
        self.assertEqual((summary["done"], summary["skipped"]), (0, SHARDS))
        shutil.rmtree(self.out)
        self.finish(0, "--copy", program=PROGRAM)
        self.assert_all_came_out()

    @unittest.skipUnless(importlib.util.find_spec("newspage"), "the Python package is not here")
    def test_in_process(self):
        _, summary = self.finish(0, "--in-process")
        self.assertEqual((summary["done"], summary["read"], summary["failed"]), (SHARDS, SHARDS * RECORDS, SHARDS * RECORDS // 5))
        for name in sorted(str(p.relative_to(self.shards)) for p in self.shards.rglob("*.jsonl")):
            one = subprocess.run([PROGRAM, "-q", self.shards / name], capture_output=True, check=True).stdout
            wanted = [json.loads(line) for line in one.splitlines()]
            found = [json.loads(line) for line in (self.out / (name + ".jsonl")).read_bytes().splitlines()]
            self.assertEqual([(line["id"], line.get("article")) for line in found], [(line["id"], line.get("article")) for line in wanted])
            self.assertEqual([line["error"] for line in found if "error" in line], [line["error"] for line in wanted if "error" in line])

    def test_a_worker_dies(self):
        process = self.drive_until_some_are_out()
        children = subprocess.run(["pgrep", "-P", str(self.workers[0].pid)], capture_output=True, text=True).stdout.split()
        self.assertTrue(children)
        for child in children:
            os.kill(int(child), signal.SIGKILL)
        self.assert_ends_well(process)

    def test_a_machine_dies(self):
        process = self.drive_until_some_are_out()
        self.kill(self.workers[0])
        self.assert_ends_well(process)

    def test_the_driver_dies(self):
        process = self.drive_until_some_are_out()
        self.kill(process)
        before = len(self.published())
        self.assertLess(before, SHARDS)
        _, summary = self.finish()
        self.assertGreaterEqual(summary["skipped"], before)
        self.assert_all_came_out()

    def test_the_scheduler_dies(self):
        process = self.drive_until_some_are_out()
        self.kill(self.scheduler)
        process.wait(120)
        self.assertEqual(process.returncode, 1)
        for worker in self.workers:
            self.kill(worker)
        self.assertLess(len(self.published()), SHARDS)
        self.start_scheduler()
        self.workers = [self.start_worker(), self.start_worker()]
        self.finish()
        self.assert_all_came_out()

    def test_poison_fails_alone_and_is_named(self):
        self.shard("fail-of-it.jsonl")
        self.shard("die-of-it.jsonl")
        said, summary = self.finish(1)
        self.assertEqual((summary["done"], summary["failed_shards"]), (SHARDS, 2))
        self.assertRegex(said, r"fail-of-it\.jsonl: RuntimeError: exit status 3: no")
        self.assertRegex(said, r"die-of-it\.jsonl: KilledWorker")
        (self.shards / "fail-of-it.jsonl").unlink()
        (self.shards / "die-of-it.jsonl").unlink()
        self.assert_all_came_out()

    def test_orphans_are_swept(self):
        (self.out / "0").mkdir(parents=True)
        (self.out / "0" / "00.jsonl.jsonl.elsewhere.1.tmp").write_text("half a line")
        self.finish(0, program=PROGRAM)
        self.assert_all_came_out()


@unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not here")
class Parallel(Case):
    def command(self):
        return [EXAMPLES / "on_parallel.sh", self.shards, self.out]

    def environment(self, program):
        return {**os.environ, "NEWSPAGE": str(program), "JOBS": "2"}

    def test_killed_and_again(self):
        process = subprocess.Popen(self.command(), env=self.environment(self.slow), stderr=subprocess.DEVNULL, start_new_session=True)
        self.wait_for(lambda: len(self.published()) >= 3)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        self.assertLess(len(self.published()), SHARDS)
        time.sleep(3)  # jobs have groups of their own and may still end
        subprocess.run(self.command(), env=self.environment(PROGRAM), check=True, stderr=subprocess.DEVNULL)
        self.assert_all_came_out()

    def test_poison_fails_alone_and_is_done_again(self):
        self.shard("fail-of-it.jsonl")
        done = subprocess.run(self.command(), env=self.environment(self.slow), capture_output=True)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(self.published()), SHARDS)
        subprocess.run(self.command(), env=self.environment(PROGRAM), check=True, capture_output=True)
        self.assert_all_came_out()


class Slurm(Case):
    def task(self, program, task, tasks=3):
        """The command of a task of an array, and its environment."""
        return {"args": [EXAMPLES / "on_slurm.sh", self.shards, self.out], "env": {
            **os.environ, "NEWSPAGE": str(program), "SLURM_ARRAY_TASK_ID": str(task + 1), "SLURM_ARRAY_TASK_COUNT": str(tasks),
            "SLURM_ARRAY_TASK_MIN": "1"}}

    def run_array(self, program, tasks=3):
        """What a Slurm array does, task by task."""
        return [subprocess.run(**self.task(program, task, tasks), capture_output=True, text=True) for task in range(tasks)]

    def test_all_tasks_together_do_all(self):
        self.assertEqual([task.returncode for task in self.run_array(PROGRAM)], [0] * 3)
        self.assert_all_came_out()

    def test_poison_fails_alone_and_is_named(self):
        self.shard("fail-of-it.jsonl")
        tasks = self.run_array(self.slow)
        self.assertEqual(sorted(task.returncode for task in tasks), [0, 0, 1])
        self.assertIn("fail-of-it.jsonl failed", "".join(task.stderr for task in tasks))
        self.assert_all_came_out(without=["fail-of-it.jsonl"])
        self.run_array(PROGRAM)
        self.assert_all_came_out()

    def test_a_task_is_killed_and_the_array_is_run_again(self):
        tasks = [subprocess.Popen(**self.task(self.slow, task), stderr=subprocess.DEVNULL, start_new_session=True) for task in range(3)]
        self.wait_for(lambda: len(self.published()) >= 3)
        os.killpg(tasks[1].pid, signal.SIGKILL)
        self.assertEqual([task.wait(60) for task in tasks], [0, -signal.SIGKILL, 0])
        before = self.published()
        self.assertLess(len(before), SHARDS)
        # Killed while it wrote, the program leaves a part under another name.
        missing = sorted({str(p.relative_to(self.shards)) + ".jsonl" for p in self.shards.rglob("*.jsonl")} - set(before))[0]
        (self.out / missing).parent.mkdir(parents=True, exist_ok=True)
        (self.out / (missing + ".elsewhere.1.tmp")).write_text("half a line")
        self.assertEqual([task.returncode for task in self.run_array(PROGRAM)], [0] * 3)
        self.assert_all_came_out()


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
