"""Builds and runs every test, and ends with the plain line `N passed, N failed`. A skipped test counts as failed.

    test.py            what every change has to pass
    test.py --long     what takes too long for that
"""

import os
import subprocess
import sys

import fuzz
import sanitize
from phases import RESULTS, ROOT, VENV, Tally, counts, last_line, run, timed

CHECKED = ["--explicit-target-dependency-import-check", "error"]


def build():
    return (0, 1) if run("swift", "build", *CHECKED, "--build-tests") else (1, 0)


def generate():
    code = run("Proto/generate.sh", "--check", env={**os.environ, "BUF": str(VENV / "buf")})
    return (1, 0) if code == 0 else (0, 1)


def lint():
    results = [run("make", "--no-print-directory", "lint")]
    return results.count(0), len(results) - results.count(0)


# Beside other tests the making of its large tenant would keep the database from others that wait for it.
ALONE = "RepositoriesTests.PlanTests"

# Tests that compute keep the runtime's few threads busy for seconds; run beside them, tests that wait for sockets and
# databases would run into their own time-outs on a small machine.
SWIFT_TESTS = {
    "rules, engine and codec": [
        "WireTests", "AuthorizationTests", "DirectoryTests", "ProvisioningTests", "SCIMTests", "AssertionsTests",
        "LoadHarnessTests"],
    "reactors, TLS, HTTP/2 and RPC": ["ReactorTests", "TLSTests", "RPCTests", "ServicesTests", "MusterClientTests"],
    "PostgreSQL, embedded": ["PostgresTests"],
    "migrations, pipeline and feed": ["RepositoriesTests"],
    "each statement on a large tenant": [ALONE],
}


def swift_tests(targets, **environment):
    file = RESULTS / f"{targets[0]}.xml"
    skipped = [] if targets == [ALONE] else ["--skip", f"^{ALONE}/"]
    code = run("swift", "test", "--skip-build", "--filter", f"^({'|'.join(targets)})[./]", *skipped,
               "--xunit-output", file, env={**os.environ, **environment})
    passed, failed = counts(file.with_name(f"{targets[0]}-swift-testing.xml"))
    if code and not failed:
        print(f"swift test ended with {code} although no test failed")
        failed = 1
    return passed, failed


def stock_clients(tests="Tests/Interop", name="stock-clients", **environment):
    file = RESULTS / f"{name}.xml"
    code = run(VENV / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider", tests, f"--junitxml={file}",
               env={**os.environ, "TEST_BIN": str(ROOT / ".build" / "debug"), "PYTHONDONTWRITEBYTECODE": "1",
                    **environment})
    passed, failed = counts(file)
    return passed, failed if failed or not code else 1


def vectors():
    """Of files; those of rules that a later release brings are shown, and do not count."""
    folder, output = ROOT / "Tests" / "Vectors", RESULTS / "vectors.txt"
    with open(output, "w") as file:
        code = run(VENV / "python", folder / "run.py", "--binary", ROOT / ".build" / "debug" / "musterd",
                   "--not-yet", folder / "not-yet.txt", folder / "examples", folder / "rules",
                   stdout=file, stderr=subprocess.STDOUT, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    print(output.read_text())
    passed, failed = last_line(output)
    return passed, failed if failed or not code else 1


def demo():
    with open(RESULTS / "demo.txt", "w") as output:
        code = run("Tests/Scripts/demo.sh", ".build/debug", stdout=output, stderr=subprocess.STDOUT)
    if code:
        print((RESULTS / "demo.txt").read_text())
    return (1, 0) if code == 0 else (0, 1)


def short(tally):
    if timed(tally, "build, without a warning", build):
        for phase, targets in SWIFT_TESTS.items():
            timed(tally, phase, lambda: swift_tests(targets))
        timed(tally, "stock gRPC clients, faults", stock_clients)
        timed(tally, "vectors", vectors)
        timed(tally, "the demo", demo)
        sanitize.phases(tally, "thread", ["ReactorTests", "RPCTests"], interop=False)
    timed(tally, "generated sources are up to date", generate)
    timed(tally, "swift-format and buf lint", lint)


FAULTS = {
    "crashes and cuts, 20 rounds each": ("test_crashes", {"TEST_CRASH_ROUNDS": "20", "TEST_PAUSE_SECONDS": "10"}),
    "promotions of a standby, 20 rounds": ("test_failover", {"TEST_FAILOVER_ROUNDS": "20"}),
    "races over every guard, 1,000 rounds each": ("test_races", {"TEST_RACE_ROUNDS": "1000"}),
    "the database paused for 30 s": ("test_paused_database", {"TEST_LONG_PAUSE_SECONDS": "30"}),
}


def long(tally):
    if timed(tally, "build, without a warning", build):
        timed(tally, "a million messages and byte strings against Google's codec", lambda: stock_clients(
            "Tests/Interop/test_codec.py", "codec", CODEC_MESSAGES="1000000", CODEC_BYTES="1000000"))
        timed(tally, "a million connections come and go", lambda: stock_clients(
            "Tests/Interop/test_endurance.py", "endurance", TEST_CHURN_ROUNDS="1000"))
        timed(tally, "a million questions against the reference evaluator", lambda: swift_tests(
            ["AuthorizationTests"], MUSTER_TEST_CASES="1000000"))
        timed(tally, "each parser of SCIM under libFuzzer, 60 s", lambda: fuzz.fuzz(seconds=60))
        timed(tally, "200,000 questions against Cedar", lambda: stock_clients(
            "Tests/Interop/test_cedar.py", "cedar", CEDAR_TENANTS="5000"))
        timed(tally, "each statement on a tenant of a million users", lambda: swift_tests(
            [ALONE], MUSTER_TEST_USERS="1000000"))
        for phase, (tests, environment) in FAULTS.items():
            # Each round prints a line: they take minutes.
            timed(tally, phase, lambda: stock_clients(f"Tests/Interop/{tests}.py", tests, PYTEST_ADDOPTS="-s", **environment))
    for kind in sanitize.Sanitizer.MISTAKES:
        sanitize.phases(tally, kind, sanitize.WIRE_TESTS, interop=True)


def main():
    RESULTS.mkdir(parents=True, exist_ok=True)
    for stale in RESULTS.glob("*.xml"):
        stale.unlink()
    tally = Tally()
    long(tally) if sys.argv[1:] == ["--long"] else short(tally)
    sys.exit(tally.print())


main()
