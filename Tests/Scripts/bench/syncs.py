"""A snapshot of a million memberships through Sync.Push, beside a raw binary COPY of the very same rows.

The users and groups are there before, put there by SQL; the snapshot names them again, and puts the users into the groups,
each of which leads to a workgroup, so that as many memberships of workgroups follow. The peer is `psql` that copies both
kinds of rows as the superuser, without row-level security, into tables with the same keys, indexes and foreign keys. Server,
client and database share the machine.
"""

import argparse
import json
import pathlib
import random
import shutil
import statistics
import tempfile

from measure import Verdicts, progress
import servers
from seeding import timed

USERS, GROUPS, MEMBERSHIPS = 100_000, 500, 1_000_000
# Of the groups, how many lead to a workgroup.
MAPPED = 500
BOUND, REPEAT_BOUND = 4.0, 0.5

TABLE = """
CREATE SCHEMA raw;
CREATE TABLE raw.external_member (LIKE muster.external_member INCLUDING ALL,
  FOREIGN KEY (tenant_id, group_id) REFERENCES muster.external_group DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (tenant_id, scim_user) REFERENCES muster.scim_user DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE raw.membership (LIKE muster.membership INCLUDING ALL,
  FOREIGN KEY (tenant_id, workgroup, kind) REFERENCES muster.workgroup (tenant_id, id, kind)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED);
"""

PEOPLE = """
SET session_replication_role = replica;
INSERT INTO muster.user_account SELECT t.tenant_id, 'u' || n, t.company, t.unit, 'federated', 'active', NULL, false, 1
  FROM muster.tenant AS t, generate_series(0, $users - 1) AS n WHERE t.tenant_id = '$tenant';
INSERT INTO muster.user_profile SELECT '$tenant', 'u' || n, name, name, name, name, '', '', '', 1
  FROM (SELECT n, 'user-' || n || '@corp.example' AS name FROM generate_series(0, $users - 1) AS n) AS p;
INSERT INTO muster.scim_user SELECT '$tenant', 's' || n, 'corp', 'u' || n, true, false, 1, 1
  FROM generate_series(0, $users - 1) AS n;
INSERT INTO muster.scim_profile SELECT '$tenant', 's' || n, 'corp', name, name, '00u' || lpad(n::text, 8, '0'), '{}', '{}', 1
  FROM (SELECT n, 'user-' || n || '@corp.example' AS name FROM generate_series(0, $users - 1) AS n) AS p;
INSERT INTO muster.link SELECT '$tenant', 'corp', 'user-' || n || '@corp.example', 'u' || n, 1
  FROM generate_series(0, $users - 1) AS n;
INSERT INTO muster.external_group
  SELECT '$tenant', 'g' || n, 'corp', 'group-' || n, 'group-' || n, '00g' || lpad(n::text, 5, '0'), '{}', 1, 1
  FROM generate_series(0, $groups - 1) AS n;
INSERT INTO muster.group_binding SELECT tenant_id, id, replace(value, 'group-', 'g'), 1
  FROM muster.mapping WHERE tenant_id = '$tenant';
"""


def prepare(daemon, tenant):
    """A tenant with a connection, whose groups are mapped."""
    from client import Tenant
    from muster.provisioning.v1 import identity_providers_pb2 as idps
    with daemon.client() as client:
        made = Tenant.create(client, tenant)
        made.idp(options=idps.IdentityProviderOptions(removal_threshold=idps.RemovalThreshold(minimum=1_000_000)))
        for number in range(MAPPED):
            made.mapping(f"group-{number}", made.workgroup(f"Group_{number}"))


def write(folder, users, memberships):
    """The snapshot without and with its members."""
    rng = random.Random(1)
    people = folder / "people.jsonl"
    with people.open("w") as file:
        for start in range(0, users, 500):
            file.write(json.dumps({"users": [
                {"id": f"00u{n:08}", "userName": f"user-{n}@corp.example"}
                for n in range(start, min(start + 500, users))]}) + "\n")
        file.write(json.dumps({"groups": [{"id": f"00g{n:05}", "displayName": f"group-{n}"} for n in range(GROUPS)]}) + "\n")
    members = folder / "members.jsonl"
    with members.open("w") as file:
        for group in range(GROUPS):
            size = memberships * (group + 1) // GROUPS - memberships * group // GROUPS
            file.write(json.dumps({"members": [
                {"group": f"00g{group:05}", "users": [f"00u{n:08}" for n in rng.sample(range(users), size)]}]}) + "\n")
    return people, members


def run(binaries, folder, verdicts, rounds=1, users=USERS, memberships=MEMBERSHIPS):
    import stubs
    folder.mkdir(mode=0o755, exist_ok=True)
    (folder / "stubs").mkdir(exist_ok=True)
    stubs.generate(folder / "stubs")
    people, members = write(folder, users, memberships)
    daemon = servers.Daemon(binaries / "musterd", folder / "data").start()
    # The options come later in the text, and so win.
    database, rows = f"{daemon.database_url} user=postgres", folder / "rows"

    def sync(tenant, *files):
        return timed(binaries / "muster", "idp", "sync", "corp", *files, "--tenant", tenant, "--server", daemon.address,
                     "--key-file", daemon.ready["root-key"], "--timeout", "30m")

    def sql(text):
        return timed("psql", "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", database, f"--command={text}")

    def copy(table, tenant):
        sql(f"\\copy (SELECT * FROM muster.{table} WHERE tenant_id = '{tenant}') TO '{rows}' (FORMAT binary)")
        sql(f"TRUNCATE raw.{table}")
        return sql(f"\\copy raw.{table} FROM '{rows}' (FORMAT binary)")

    applied, repeated, copied = [], [], []
    try:
        sql(TABLE)
        for number in range(rounds):
            tenant = f"t{number}"
            progress(f"snapshots, round {number + 1} of {rounds}: users")
            prepare(daemon, tenant)
            filling = PEOPLE.replace("$tenant", tenant).replace("$users", str(users)).replace("$groups", str(GROUPS))
            sql(filling)
            sql("VACUUM ANALYZE")
            progress(f"snapshots, round {number + 1} of {rounds}: members")
            applied.append(sync(tenant, people, members))
            copied.append([copy(table, tenant) for table in ("external_member", "membership")])
            repeated.append(sync(tenant, people, members))
    finally:
        daemon.stop()
    progress("")
    print(f"\nA snapshot of {users:,} users and {memberships:,} memberships")
    print(f"{'way':<52}{'seconds':>10}{'min':>10}{'max':>10}")
    for name, times in (("Sync.Push, with the memberships that follow", applied), ("Sync.Push, the same again", repeated),
                        ("COPY, members of groups", [members for members, _ in copied]),
                        ("COPY, memberships that follow", [memberships for _, memberships in copied])):
        print(f"{name:<52}{statistics.median(times):>10.1f}{min(times):>10.1f}{max(times):>10.1f}")
    ratios = statistics.median(one / sum(other) for one, other in zip(applied, copied))
    verdicts.at_most(f"a snapshot of {memberships:,} memberships / raw COPY of all its rows", ratios, BOUND)
    again = statistics.median(one / other for one, other in zip(repeated, applied))
    verdicts.at_most("the same snapshot again / the first time", again, REPEAT_BOUND)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--users", type=int, default=USERS)
    parser.add_argument("--memberships", type=int, default=MEMBERSHIPS)
    arguments = parser.parse_args()
    verdicts = Verdicts()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-snapshots-"))
    folder.chmod(0o755)
    try:
        run(pathlib.Path(arguments.binaries).resolve(), folder, verdicts, arguments.rounds, arguments.users,
            arguments.memberships)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    raise SystemExit(0 if verdicts.print() else 1)


if __name__ == "__main__":
    main()
