"""The budgets of a big tenant: what it takes to load, to hold, to change and to ask, against answers computed here.

`muster-load seed` makes a tenant of MUSTER_BENCH_USERS users (1,000,000), with ten memberships and ten grants for each,
and a resource; and a small one of 1,000 users. Answers are compared with what the seed's own rows say, read by SQL: no
code is shared with the engine. Resident sets are read from /proc, loaded minus empty.
"""

import argparse
import os
import pathlib
import shutil
import tempfile

from measure import Verdicts
import servers  # noqa: F401 - it shows the way to the modules of the interop tests

USERS = int(os.environ.get("MUSTER_BENCH_USERS", 1_000_000))


def run(binaries, folder, verdicts, users=USERS):
    import stubs
    folder.mkdir(mode=0o755, exist_ok=True)
    stubs.generate(folder)
    from big_tenant import Bench
    print(f"\nA tenant of {users:,} users, {10 * users:,} memberships, {10 * users:,} grants and {users:,} resources")
    Bench(binaries, folder, verdicts, users).run()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--users", type=int, default=USERS)
    parser.add_argument("--answers-only", action="store_true", help="succeed whatever the figures are")
    arguments = parser.parse_args()
    verdicts, folder = Verdicts(), pathlib.Path(tempfile.mkdtemp(prefix="muster-big-"))
    folder.chmod(0o755)
    try:
        run(pathlib.Path(arguments.binaries).resolve(), folder, verdicts, arguments.users)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    raise SystemExit(0 if verdicts.print() or arguments.answers_only else 1)


if __name__ == "__main__":
    main()
