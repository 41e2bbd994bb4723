"""Single-row reads through the pool, beside `pgbench -S` with the same statement on the same table of the same server.

Each reads as fast as it can; the figures are the medians of the rounds' ratios of reads per second. The server and its
client share the machine.
"""

import argparse
import json
import pathlib
import re
import statistics
import subprocess

from measure import Verdicts, interleave
import servers  # noqa: F401 - it shows the way to the modules of the interop tests
import postgres

PLAIN, SCOPED = 1.5, 1.0


class Reader:
    """One who reads for some seconds; `read` gives the reads per second."""

    def __init__(self, name, read):
        self.name, self.read, self.rates = name, read, []

    def run(self, seconds, counts):
        rate = self.read(seconds)
        if counts:
            self.rates.append(rate)


def output(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(str(word) for word in words)}\n{done.stdout}{done.stderr}")
    return done.stdout


def pgbench(server):
    def read(seconds):
        text = output(postgres.BIN / "pgbench", "-S", "-n", "-M", "prepared", "-c", 8, "-j", 2, "-T", seconds,
                      server.conninfo)
        return float(re.search(r"^tps = ([\d.]+)", text, re.MULTILINE).group(1))
    return Reader("pgbench -S -M prepared -c 8 -j 2", read)


def pool(binaries, server, name, *options):
    return Reader(name, lambda seconds: json.loads(output(
        binaries / "store-bench", "reads", "--database-url", server.conninfo, "--seconds", seconds, *options))["rate"])


def run(binaries, verdicts, rounds=5, seconds=3):
    with postgres.Server() as server:
        server.initialize().start()
        output(postgres.BIN / "pgbench", "-i", "-q", server.conninfo)
        peer = pgbench(server)
        plain = pool(binaries, server, "pool, two connections")
        scoped = pool(binaries, server, "pool, tenant and sight set per read", "--scoped")
        readers = [peer, plain, scoped]
        interleave(readers, rounds, seconds, "single-row reads")
    print("\nSingle-row reads by their key, prepared")
    print(f"{'client':<40}{'reads/s':>10}{'min':>10}{'max':>10}")
    for reader in readers:
        print(f"{reader.name:<40}{statistics.median(reader.rates):>10.0f}{min(reader.rates):>10.0f}{max(reader.rates):>10.0f}")
    verdicts.at_least("reads/s, pool / pgbench -S", ratio(plain, peer), PLAIN)
    verdicts.at_least("reads/s, pool with tenant and sight per read / pgbench -S", ratio(scoped, peer), SCOPED)


def ratio(one, other):
    return statistics.median(a / b for a, b in zip(one.rates, other.rates))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    verdicts = Verdicts()
    run(pathlib.Path(arguments.binaries).resolve(), verdicts, arguments.rounds)
    raise SystemExit(0 if verdicts.print() else 1)


if __name__ == "__main__":
    main()
