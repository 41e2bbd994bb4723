"""X6: guards hold when many clients change a tenant at once. What counts is what the database holds after each round."""

import concurrent.futures
import itertools
import os
import random
import threading

import grpc
import pytest

from client import Tenant, reason
from muster.directory.v1 import licenses_pb2, workgroups_pb2
from postgres import Cluster, query
from rules import rule

Code = grpc.StatusCode
# 1,000 in `make test-long`.
ROUNDS = int(os.environ.get("TEST_RACE_ROUNDS", "50"))
CLIENTS = 8
_numbers = itertools.count(1)


class Race:
    """Clients of their own for each of those who start together."""

    def __init__(self, server, tenant):
        self.tenant, self.database = tenant, Cluster.embedded(server).conninfo
        self.clients = [server.client() for _ in range(CLIENTS)]
        self.tenants = [Tenant(client, tenant.id, None) for client in self.clients]
        self.pool = concurrent.futures.ThreadPoolExecutor(CLIENTS)
        self.seed = random.randrange(2**32)
        print(f"seed {self.seed}")
        self.random = random.Random(self.seed)

    def run(self, *blows):
        """Lets each blow go at the same moment, and gives what came of each: OK, or the status."""
        start = threading.Barrier(len(blows))

        def strike(blow, tenant):
            start.wait()
            try:
                blow(tenant)
                return "OK"
            except grpc.RpcError as error:
                return f"{error.code().name} {reason(error)}".strip()
        order = self.random.sample(range(CLIENTS), len(blows))
        return list(self.pool.map(strike, blows, [self.tenants[place] for place in order]))

    def rows(self, sql):
        """Rows as the superuser sees them; `{t}` in the statement is the tenant."""
        found = query(self.database, sql.format(t=f"tenant_id = '{self.tenant.id}'"))
        return [tuple(row.values()) for row in found]

    def expect_one_scope_each(self):
        lonely = self.rows("""
            SELECT u.id, count(m.user_id) FROM muster.user_account AS u LEFT JOIN muster.membership AS m
              ON m.tenant_id = u.tenant_id AND m.user_id = u.id AND m.kind = 'scope'
            WHERE u.{t} GROUP BY u.id, u.status HAVING count(m.user_id) <> CASE u.status WHEN 'deleted' THEN 0 ELSE 1 END""")
        assert lonely == [], f"in no or in several scope workgroups: {lonely}"


@pytest.fixture
def race(server, client):
    """A race on a fresh tenant with scopes."""
    made = []

    def make(presets=("cloud_provider",), scopes=True):
        tenant = Tenant.create(client, f"race{os.getpid()}-{next(_numbers)}", presets)
        if scopes:
            tenant.enable_scopes()
        made.append(Race(server, tenant))
        return made[-1]
    yield make
    for race in made:
        race.pool.shutdown()
        for client in race.clients:
            client.channel.close()


HOLDERS = """
    SELECT u.id FROM muster.user_account AS u
    JOIN muster.membership AS g ON g.tenant_id = u.tenant_id AND g.user_id = u.id AND g.workgroup IN ({groups})
    WHERE u.{{t}} AND u.status = 'active'
      AND NOT EXISTS (SELECT FROM muster.membership AS d WHERE d.tenant_id = u.tenant_id AND d.user_id = u.id AND d.workgroup = 'No')
"""


@rule("X6: the last administrator in All stays, however many go at once")
def test_the_last_administrator_of_all(race):
    race = race()
    tenant, admins = race.tenant, ["a0", "a1", "a2", "a3"]
    for user in admins:
        tenant.user(user)
    tenant.workgroup("Managers", admins, id="Managers", allowed=["CloudProvider/Administrator"])
    tenant.workgroup("No", id="No", denied=["CloudProvider/Administrator"])
    tenant.scope("North", {"site": ["S1"]})
    tenant.move("Administrator", "All", "North")
    blows = {
        "move": lambda user: lambda t: t.move(user, "All", "North"),
        "suspend": lambda user: lambda t: t.set_status("Suspend", user),
        "deactivate": lambda user: lambda t: t.set_status("Deactivate", user),
        "leave": lambda user: lambda t: t.update_members("Managers", "remove", user),
        "deny": lambda user: lambda t: t.update_members("No", "add", user),
    }
    for _ in range(ROUNDS):
        kinds = [race.random.choice(list(blows)) for _ in admins]
        outcomes = race.run(*(blows[kind](user) for kind, user in zip(kinds, admins)))
        left = [row[0] for row in race.rows(HOLDERS.format(groups="'Managers', 'Administrators'") + """
            AND EXISTS (SELECT FROM muster.membership AS a WHERE a.tenant_id = u.tenant_id AND a.user_id = u.id AND a.workgroup = 'All')""")]
        assert left, f"nobody is left in All: {kinds} {outcomes}, seed {race.seed}"
        assert outcomes.count("OK") == 3 and [o for o in outcomes if o != "OK"] == [
            "FAILED_PRECONDITION last_unrestricted_administrator"], f"{kinds} {outcomes}, seed {race.seed}"
        race.expect_one_scope_each()
        # As before.
        tenant.update_members("Managers", "add", *admins)
        tenant.update_members("No", "replace")
        for kind, user, outcome in zip(kinds, admins, outcomes):
            if outcome == "OK" and kind in ("suspend", "deactivate"):
                tenant.set_status({"suspend": "Restore", "deactivate": "Reactivate"}[kind], user)
            if outcome == "OK" and kind == "move":
                tenant.move(user, "North", "All")


@rule("X6: the last holder of Security/Security stays, however many go at once")
def test_the_last_security_holder(race):
    race = race(presets=(), scopes=False)
    tenant, holders = race.tenant, ["s0", "s1", "s2", "s3"]
    for user in holders:
        tenant.user(user)
    tenant.update_members("SecurityAdministrators", "add", *holders)
    tenant.workgroup("No", id="No", denied=["Security/Security"])
    tenant.set_status("Suspend", "Administrator")
    blows = {
        "suspend": lambda user: lambda t: t.set_status("Suspend", user),
        "deactivate": lambda user: lambda t: t.set_status("Deactivate", user),
        "leave": lambda user: lambda t: t.update_members("SecurityAdministrators", "remove", user),
        "deny": lambda user: lambda t: t.update_members("No", "add", user),
    }
    for _ in range(ROUNDS):
        kinds = [race.random.choice(list(blows)) for _ in holders]
        outcomes = race.run(*(blows[kind](user) for kind, user in zip(kinds, holders)))
        left = race.rows(HOLDERS.format(groups="'SecurityAdministrators', 'Administrators'"))
        assert left, f"nobody is left: {kinds} {outcomes}, seed {race.seed}"
        assert outcomes.count("OK") == 3 and "FAILED_PRECONDITION last_security_holder" in outcomes, \
            f"{kinds} {outcomes}, seed {race.seed}"
        tenant.update_members("SecurityAdministrators", "add", *holders)
        tenant.update_members("No", "replace")
        for kind, user, outcome in zip(kinds, holders, outcomes):
            if outcome == "OK" and kind in ("suspend", "deactivate"):
                tenant.set_status({"suspend": "Restore", "deactivate": "Reactivate"}[kind], user)


@rule("X6: of moves at once from the same place one wins, and each user is in exactly one scope workgroup")
def test_concurrent_moves(race):
    race = race()
    tenant = race.tenant
    tenant.user("ann")
    groups = [tenant.scope(f"G{number}", {"site": ["S1"]}) for number in range(CLIENTS)]
    place = "All"
    for _ in range(ROUNDS):
        targets = [group for group in groups if group != place]
        outcomes = race.run(*(lambda t, to=to: t.move("ann", place, to) for to in targets))
        assert outcomes.count("OK") == 1 and outcomes.count("ABORTED scope_membership") == len(targets) - 1, \
            f"{outcomes}, seed {race.seed}"
        expected = targets[outcomes.index("OK")]
        assert race.rows("SELECT workgroup FROM muster.membership WHERE {t} AND user_id = 'ann' AND kind = 'scope'") == [(expected,)]
        race.expect_one_scope_each()
        place = expected
    moves = race.rows("SELECT count(*) FROM muster.membership_history WHERE {t} AND user_id = 'ann'")
    assert moves == [(ROUNDS,)], "a move that lost has left something in the history"


@rule("X6: a scope workgroup that goes while users come, and a default that changes, leave nobody in none or in two")
def test_exclusive_scope(race):
    race = race()
    tenant = race.tenant
    tenant.scope("North", {"site": ["S1"]})
    for number in range(ROUNDS):
        users = [f"u{number}-{place}" for place in range(3)]
        gone, made = f"Gone{number}", f"n{number}"
        tenant.user(users[0])
        tenant.user(users[1])
        tenant.scope(gone, {"site": ["S1"]})
        tenant.move(users[1], "All", gone)
        outcomes = race.run(
            lambda t: t.move(users[0], "All", gone), lambda t: t.delete_workgroup(gone, reassign_to="North"),
            lambda t: t.settings(default_workgroup=gone), lambda t: t.user(users[2]), lambda t: t.user(made),
            lambda t: t.move(users[1], gone, "All"), lambda t: t.set_status("Delete", users[0]))
        race.expect_one_scope_each()
        unknown = race.rows("""SELECT m.workgroup FROM muster.membership AS m LEFT JOIN muster.workgroup AS w
            ON w.tenant_id = m.tenant_id AND w.id = m.workgroup WHERE m.{t} AND w.id IS NULL""")
        assert unknown == []
        default = race.rows("SELECT scopes->>'defaultWorkgroup' FROM muster.tenant WHERE {t}".replace("tenant_id", "id"))[0][0]
        kept = race.rows(f"SELECT id FROM muster.workgroup WHERE {{t}} AND id = '{gone}'")
        assert not kept or default == gone or outcomes[1] != "OK", f"{outcomes}, seed {race.seed}"
        assert kept or default == "All", f"the default workgroup is gone: {outcomes}, seed {race.seed}"
        tenant.settings(default_workgroup="")


@rule("X6: users who come while scopes are switched on are in exactly one scope workgroup")
def test_enabling_at_once(race):
    for number in range(max(ROUNDS // 10, 5)):
        running = race(scopes=False)
        outcomes = running.run(
            *(lambda t: t.enable_scopes() for _ in range(3)), *(lambda t, u=f"u{place}": t.user(u) for place in range(5)))
        assert outcomes == ["OK"] * 8, f"{outcomes}, seed {running.seed}"
        running.expect_one_scope_each()
        assert running.rows("SELECT count(*) FROM muster.membership WHERE {t} AND kind = 'scope'") == [(6,)]


@rule("X6: of workgroups that take one name at once, in any case, one gets it")
def test_rename_collisions(race):
    race = race(presets=(), scopes=False)
    tenant = race.tenant
    groups = [tenant.workgroup(f"G{number}", id=f"G{number}") for number in range(4)]
    for number in range(ROUNDS):
        names = [f"name{number}", f"NAME{number}", f"Name{number}", f"nAME{number}", f"namE{number}", f"naMe{number}"]
        outcomes = race.run(
            *(lambda t, g=group, n=name: t.update_workgroup(g, name=n) for group, name in zip(groups, names)),
            lambda t: t.workgroup(names[4], id=f"new{number}"), lambda t: t.copy("G0", names[5]))
        assert outcomes.count("OK") == 1, f"{outcomes}, seed {race.seed}"
        assert set(outcomes) <= {"OK", "ALREADY_EXISTS workgroup_name"}, f"{outcomes}, seed {race.seed}"
        twice = race.rows("SELECT lower(name) FROM muster.workgroup WHERE {t} GROUP BY 1, kind HAVING count(*) > 1")
        assert twice == [], f"{outcomes}, seed {race.seed}"
        found = race.rows(f"SELECT id FROM muster.workgroup WHERE {{t}} AND lower(name) = 'name{number}'")
        assert len(found) == 1


@rule("X6: a workgroup that is unflagged or deleted while a license profile takes it is used by none afterwards")
def test_license_flags(race):
    race = race(presets=("planning",), scopes=False)
    tenant = race.tenant
    for number in range(ROUNDS):
        group, profile = f"L{number}", f"p{number}"
        tenant.workgroup(group, id=group)
        flag = workgroups_pb2.WorkgroupsServiceSetLicenseFlagRequest(tenant=tenant.id, workgroup=group, license=True)
        tenant.client.workgroups.SetLicenseFlag(flag)
        flag.license = False
        made = licenses_pb2.LicensesServiceCreateProfileRequest(tenant=tenant.id, profile=licenses_pb2.LicenseProfile(
            id=profile, workgroup=group, priority=1, products=[licenses_pb2.ProductSeats(product="Economics", seats=1)]))
        outcomes = race.run(
            lambda t: t.client.licenses.CreateProfile(made), lambda t: t.client.workgroups.SetLicenseFlag(flag),
            lambda t: t.delete_workgroup(group))
        wrong = race.rows("""SELECT p.id FROM muster.license_profile AS p LEFT JOIN muster.workgroup AS w
            ON w.tenant_id = p.tenant_id AND w.id = p.workgroup WHERE p.{t} AND w.has_license IS NOT true""")
        assert wrong == [], f"{outcomes}, seed {race.seed}"
        assert "OK" in outcomes and not any("INTERNAL" in outcome for outcome in outcomes), f"{outcomes}, seed {race.seed}"
