"""Builds and runs every test, and ends with the plain line `N passed, N failed`. A skipped test counts as failed."""

import os
import pathlib
import subprocess
import sys
import time
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESULTS = ROOT / ".build" / "test-results"
CHECKED = ["--explicit-target-dependency-import-check", "error"]
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
    return subprocess.run([str(word) for word in command], cwd=ROOT, **named).returncode


def counts(file):
    """Passed and failed of a JUnit file; a skipped case is a failed one, and so is a file without cases."""
    if not file.exists():
        return 0, 1
    passed = failed = 0
    for case in xml.parse(file).getroot().iter("testcase"):
        bad = any(case.find(kind) is not None for kind in ("failure", "error", "skipped"))
        passed, failed = passed + (not bad), failed + bad
    return (passed, failed) if passed + failed else (0, 1)


def timed(tally, phase, body):
    start = time.monotonic()
    print(f"\n== {phase}", flush=True)
    passed, failed = body()
    tally.add(phase, passed, failed, time.monotonic() - start)
    return failed == 0


def build():
    return (0, 1) if run("swift", "build", *CHECKED, "--build-tests") else (1, 0)


def generate():
    code = run("Proto/generate.sh", "--check", env={**os.environ, "BUF": str(VENV / "buf")})
    return (1, 0) if code == 0 else (0, 1)


def lint():
    results = [run("make", "--no-print-directory", "lint")]
    return results.count(0), len(results) - results.count(0)


# Tests that compute keep the runtime's few threads busy for seconds; run beside them, tests that wait for sockets and
# databases would run into their own time-outs on a small machine.
SWIFT_TESTS = {
    "rules, engine and codec": [
        "WireTests", "AuthorizationTests", "DirectoryTests", "ProvisioningTests", "LoadHarnessTests"],
    "reactors, TLS, HTTP/2 and RPC": ["ReactorTests", "TLSTests", "RPCTests", "ServicesTests", "MusterClientTests"],
    "PostgreSQL, embedded": ["PostgresTests"],
    "migrations, pipeline and feed": ["RepositoriesTests"],
}


def swift_tests(targets):
    file = RESULTS / f"{targets[0]}.xml"
    code = run("swift", "test", "--skip-build", "--filter", f"^({'|'.join(targets)})\\.", "--xunit-output", file)
    passed, failed = counts(file.with_name(f"{targets[0]}-swift-testing.xml"))
    if code and not failed:
        print(f"swift test ended with {code} although no test failed")
        failed = 1
    return passed, failed


def stock_clients():
    file = RESULTS / "stock-clients.xml"
    code = run(VENV / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider", "Tests/Interop", f"--junitxml={file}",
               env={**os.environ, "TEST_BIN": str(ROOT / ".build" / "debug"), "PYTHONDONTWRITEBYTECODE": "1"})
    passed, failed = counts(file)
    return passed, failed if failed or not code else 1


def demo():
    with open(RESULTS / "demo.txt", "w") as output:
        code = run("Tests/Scripts/demo.sh", ".build/debug", stdout=output, stderr=subprocess.STDOUT)
    if code:
        print((RESULTS / "demo.txt").read_text())
    return (1, 0) if code == 0 else (0, 1)


def main():
    RESULTS.mkdir(parents=True, exist_ok=True)
    for stale in RESULTS.glob("*.xml"):
        stale.unlink()
    tally = Tally()
    if timed(tally, "build, without a warning", build):
        for phase, targets in SWIFT_TESTS.items():
            timed(tally, phase, lambda: swift_tests(targets))
        timed(tally, "stock gRPC clients, faults", stock_clients)
        timed(tally, "the demo", demo)
    timed(tally, "generated sources are up to date", generate)
    timed(tally, "swift-format and buf lint", lint)
    sys.exit(tally.print())


main()
