"""How long a write through one node stays invisible to `any` checks on another node of the same database.

The clock starts when the writer has its answer and ends with the first check that knows of the write. The two nodes,
their database and the client share the machine.
"""

import argparse
import pathlib
import shutil
import statistics
import tempfile
import time

from measure import Verdicts, progress
import servers

WRITES = 400
MEDIAN_MS, P99_MS = 50, 250
# A check takes less than a millisecond; after so long it would never come.
PATIENCE_SECONDS = 10


def lags(binaries, folder, writes):
    """Milliseconds per write, in ascending order, as `any` checks see them and as checks with the write's token do."""
    import stubs
    folder.mkdir(mode=0o755, exist_ok=True)
    stubs.generate(folder)
    from client import DASHBOARD, Tenant
    import authorization as auth
    one = servers.Daemon(binaries / "musterd", folder / "data", "--threads", "1").start()
    other = servers.Daemon(binaries / "musterd", folder / "data", "--threads", "1", database=one.database_url).start()
    anyhow = auth.Consistency(freshness=auth.FRESHNESS_ANY)
    plain, at_token = [], []
    try:
        with one.client() as writer, other.client() as reader:
            tenant = Tenant.create(writer, "visibility")
            mirror = Tenant(reader, "visibility", None)
            tenant.user("ann")
            group = tenant.workgroup("Planners", allowed=[DASHBOARD])
            mirror.token = tenant.token
            mirror.sees("ann")
            for number in range(writes):
                progress(f"visibility: write {number} of {writes}")
                seen = number % 2 == 0
                tenant.update_members(group, "add" if seen else "remove", "ann")
                written = time.monotonic()
                if number % 4 < 2:
                    while mirror.sees("ann", consistency=anyhow) is not seen:
                        assert time.monotonic() - written < PATIENCE_SECONDS, "a write does not show"
                    plain.append((time.monotonic() - written) * 1e3)
                else:
                    mirror.token = tenant.token
                    assert mirror.sees("ann") is seen, "a check at a write's token does not know of the write"
                    at_token.append((time.monotonic() - written) * 1e3)
    finally:
        other.stop()
        one.stop()
    progress("")
    return sorted(plain), sorted(at_token)


def percentile(values, share):
    return values[min(len(values) - 1, int(len(values) * share))]


def run(binaries, folder, verdicts, writes=2 * WRITES):
    plain, at_token = lags(binaries, folder, writes)
    print("\nFrom the answer to a write on one node to a check on another that knows of it, in milliseconds")
    print(f"{'check':<34}{'writes':>8}{'median':>9}{'p90':>9}{'p99':>9}{'max':>9}")
    for name, values in (("any", plain), ("at the write's token", at_token)):
        print(f"{name:<34}{len(values):>8}{statistics.median(values):>9.2f}{percentile(values, 0.9):>9.2f}"
              f"{percentile(values, 0.99):>9.2f}{values[-1]:>9.2f}")
    verdicts.at_most("visible to any on another node, median, ms", statistics.median(plain), MEDIAN_MS)
    verdicts.at_most("visible to any on another node, 99th percentile, ms", percentile(plain, 0.99), P99_MS)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--writes", type=int, default=2 * WRITES)
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-visibility-"))
    folder.chmod(0o755)
    verdicts = Verdicts()
    try:
        run(pathlib.Path(arguments.binaries).resolve(), folder, verdicts, arguments.writes)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    raise SystemExit(0 if verdicts.print() else 1)


if __name__ == "__main__":
    main()
