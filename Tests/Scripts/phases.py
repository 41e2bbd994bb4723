"""What the phases of a test run have in common: how commands run, how results are counted and shown."""

import pathlib
import re
import subprocess
import time
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESULTS = ROOT / ".build" / "test-results"
VENV = ROOT / ".venv" / "bin"


class Tally:
    """What passed and what failed, phase by phase."""

    def __init__(self):
        self.rows = []

    def add(self, phase, passed, failed, seconds):
        self.rows.append((phase, passed, failed, seconds))

    def print(self):
        print(f"\n{'phase':<34}{'passed':>8}{'failed':>8}{'seconds':>9}")
        for phase, passed, failed, seconds in self.rows:
            print(f"{phase:<34}{passed:>8}{failed:>8}{seconds:>9.0f}")
        passed, failed = sum(row[1] for row in self.rows), sum(row[2] for row in self.rows)
        print(f"\n{passed} passed, {failed} failed")
        return 1 if failed or not passed else 0


def run(*command, **named):
    print("+", " ".join(str(word) for word in command), flush=True)
    return subprocess.run([str(word) for word in command], **{"cwd": ROOT, **named}).returncode


def counts(file):
    """Passed and failed of a JUnit file; a skipped case is a failed one, and so is a file without cases."""
    if not file.exists():
        return 0, 1
    passed = failed = 0
    for case in xml.parse(file).getroot().iter("testcase"):
        bad = any(case.find(kind) is not None for kind in ("failure", "error", "skipped"))
        passed, failed = passed + (not bad), failed + bad
    return (passed, failed) if passed + failed else (0, 1)


def last_line(file):
    """Passed and failed as a text says at its end: `N passed, N failed`."""
    found = re.search(r"^(\d+) passed, (\d+) failed$", file.read_text().strip().rpartition("\n")[2])
    return (int(found[1]), int(found[2])) if found else (0, 1)


def timed(tally, phase, body):
    start = time.monotonic()
    print(f"\n== {phase}", flush=True)
    passed, failed = body()
    tally.add(phase, passed, failed, time.monotonic() - start)
    return failed == 0
