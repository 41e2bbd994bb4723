"""Seeding a tenant of a million memberships through the server, beside a raw binary COPY of the very same rows.

The peer is `psql` that copies as the superuser, without row-level security, into a table with the same keys, indexes and
foreign keys. The seed also makes users, profiles and workgroups, computes every row and checks it; the figure is the
median of the rounds' ratios of the time that each takes. Server, client and database share the machine.
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

from measure import Verdicts, progress
import servers

USERS, WORKGROUPS, MEMBERSHIPS = 100_000, 1_000, 1_000_000
BOUND = 4.0

TABLE = """
CREATE SCHEMA raw;
CREATE TABLE raw.membership (LIKE muster.membership INCLUDING ALL,
  FOREIGN KEY (tenant_id, workgroup, kind) REFERENCES muster.workgroup (tenant_id, id, kind)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED);
"""


def timed(*words):
    start = time.monotonic()
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(str(word) for word in words)}\n{done.stdout}{done.stderr}")
    return time.monotonic() - start


def run(binaries, folder, verdicts, rounds=3, memberships=MEMBERSHIPS):
    folder.mkdir(mode=0o755, exist_ok=True)
    daemon = servers.Daemon(binaries / "musterd", folder / "data").start()
    # The options come later in the text, and so win.
    database, rows = f"{daemon.database_url} user=postgres", folder / "memberships"

    def seed(tenant):
        return timed(binaries / "muster-load", "seed", "--tenant", tenant, "--users", USERS, "--workgroups", WORKGROUPS,
                     "--memberships", memberships, "--quiet", "--server", daemon.address, "--key-file",
                     daemon.ready["root-key"])

    def sql(text):
        return timed("psql", "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", database, f"--command={text}")

    seeds, copies = [], []
    try:
        seed("raw")
        sql(TABLE)
        sql(f"\\copy (SELECT * FROM muster.membership WHERE tenant_id = 'raw') TO '{rows}' (FORMAT binary)")
        for number in range(rounds):
            progress(f"seeding, round {number + 1} of {rounds}")
            seeds.append(seed(f"seeded-{number}"))
            sql("TRUNCATE raw.membership")
            copies.append(sql(f"\\copy raw.membership FROM '{rows}' (FORMAT binary)"))
    finally:
        daemon.stop()
    print(f"\nSeeding {memberships:,} memberships")
    print(f"{'way':<44}{'seconds':>10}{'min':>10}{'max':>10}")
    for name, times in (("muster-load seed, with users and workgroups", seeds), ("COPY, memberships alone", copies)):
        print(f"{name:<44}{statistics.median(times):>10.1f}{min(times):>10.1f}{max(times):>10.1f}")
    ratios = statistics.median(one / other for one, other in zip(seeds, copies))
    verdicts.at_most(f"seeding {memberships:,} memberships / raw COPY", ratios, BOUND)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memberships", type=int, default=MEMBERSHIPS)
    arguments = parser.parse_args()
    verdicts = Verdicts()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-seeding-"))
    folder.chmod(0o755)
    try:
        run(pathlib.Path(arguments.binaries).resolve(), folder, verdicts, arguments.rounds, arguments.memberships)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    raise SystemExit(0 if verdicts.print() else 1)


if __name__ == "__main__":
    main()
