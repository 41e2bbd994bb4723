"""Small writes by 32 writers through the change pipeline, beside pgbench that does the same statements over unrelated rows.

A write adds a member to a workgroup or takes it out again: fact or history, audit, change log, revision. pgbench sends one
statement after the other, as `store-bench`'s small_write.sql lists them, with a tenant for each of its clients, or with
its share of many; the pipeline writes one tenant, or as many. The figures are the medians of the rounds' ratios of writes
per second. Server and client share the machine.
"""

import argparse
import pathlib
import re
import shutil
import statistics
import tempfile

from measure import Verdicts, interleave
from reads import Reader, output, ratio
import servers
import postgres

WRITERS = 32
# Enough that a writer seldom finds a tenant's pages in a processor's cache; a multiple of the writers.
TENANTS = 1024
# Where the tenants of pgbench, and the one that all writers share, begin.
PEERS, SHARED = 10_000, 20_000
BOUND = 0.8
SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "StoreBench" / "small_write.sql"


def pgbench(database, name, tenants):
    """pgbench whose clients have so many tenants each."""
    def write(seconds):
        # As the daemon's login and role, so that row-level security holds for it too.
        conninfo = f"{database} user=musterd options='-c role=muster_app'"
        text = output(postgres.BIN / "pgbench", "-n", "-M", "prepared", "-c", WRITERS, "-j", 1, "-T", seconds, "-f", SCRIPT,
                      "-D", "n=-1", "-D", f"first={PEERS}", "-D", f"tenants={tenants}", conninfo)
        return float(re.search(r"^tps = ([\d.]+)", text, re.MULTILINE).group(1))
    return Reader(name, write)


def bench(binaries, database, first, tenants, *options):
    return output(binaries / "store-bench", "writes", "--database-url", database, "--writers", WRITERS, "--first", first,
                  "--tenants", tenants, *options)


def pipeline(binaries, database, name, first, tenants):
    def write(seconds):
        text = bench(binaries, database, first, tenants, "--seconds", seconds)
        return float(re.search(r'"rate": ([\d.]+)', text).group(1))
    return Reader(name, write)


def run(binaries, folder, verdicts, rounds=5, seconds=4):
    folder.mkdir(mode=0o755, exist_ok=True)
    # For its embedded server, with the settings that it has in use; the daemon itself has nothing to do.
    daemon = servers.Daemon(binaries / "musterd", folder / "data", "--threads", "1").start()
    try:
        server = postgres.Cluster.embedded(daemon).conninfo
        for first, tenants in ((0, TENANTS), (PEERS, TENANTS), (SHARED, 1)):
            bench(binaries, server, first, tenants, "--prepare")
        one = pipeline(binaries, server, "pipeline, one tenant", SHARED, 1)
        many = pipeline(binaries, server, f"pipeline, {TENANTS:,} tenants", 0, TENANTS)
        few_peers = pgbench(server, f"pgbench -c {WRITERS}, a tenant for each client", 1)
        many_peers = pgbench(server, f"pgbench -c {WRITERS}, {TENANTS:,} tenants", TENANTS // WRITERS)
        writers = [one, few_peers, many, many_peers]
        interleave(writers, rounds, seconds, "small writes")
    finally:
        daemon.stop()
    print(f"\nSmall writes by {WRITERS} writers")
    print(f"{'client':<44}{'writes/s':>10}{'min':>10}{'max':>10}")
    for writer in writers:
        rates = writer.rates
        print(f"{writer.name:<44}{statistics.median(rates):>10.0f}{min(rates):>10.0f}{max(rates):>10.0f}")
    verdicts.at_least("writes/s on one tenant, pipeline / pgbench over unrelated rows", ratio(one, few_peers), BOUND)
    verdicts.at_least(f"writes/s on {TENANTS:,} tenants, pipeline / pgbench", ratio(many, many_peers), BOUND)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    verdicts = Verdicts()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-writes-"))
    folder.chmod(0o755)
    try:
        run(pathlib.Path(arguments.binaries).resolve(), folder, verdicts, arguments.rounds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    raise SystemExit(0 if verdicts.print() else 1)


if __name__ == "__main__":
    main()
