"""Full snapshots through Sync.Push (P46, P47, P49-P51)."""

import json
import random
import subprocess
import time

import grpc
import pytest

from client import PACE, Tenant, reason
from muster.directory.v1 import workgroups_pb2
from muster.provisioning.v1 import identity_providers_pb2 as idps
from muster.provisioning.v1 import sync_pb2 as sync
from daemon import Daemon
from rules import rule
from scim import Scim
from snapshots import Snapshot, Sync, user
from test_rules_connections import set_policy

Code = grpc.StatusCode


@pytest.fixture
def runs(corp):
    return Sync(corp)


def people(tenant):
    """The directory users of the connection, by userName."""
    return {user.user_name: user.user for user in Scim(tenant).list_users(count=1000).users}


def some(count):
    return [f"u{n:03}" for n in range(count)]


@rule("P47: a snapshot makes users and groups, and leads them where their groups lead")
def test_a_snapshot_is_applied(corp, runs):
    run = runs.push(Snapshot(["kim", "lee", "max"], {"g-plan": ["kim", "lee"], "g-other": ["max"]}))
    assert runs.state(run) == "applied"
    effect = run.effect
    assert (effect.users_created, effect.groups_created, effect.members_added) == (3, 2, 3)
    assert (effect.additions, effect.removals, effect.workgroups, effect.conflicts) == (2, 0, 1, 0)
    users = people(corp)
    assert [corp.sees(users[name]) for name in ("kim", "lee", "max")] == [True, True, False]
    again = runs.push(Snapshot(["kim", user("max", inactive=True)], {"g-plan": ["max"]}))
    assert runs.state(again) == "applied"
    assert (again.effect.users_ended, again.effect.groups_ended, again.effect.users_changed) == (1, 1, 1)
    assert (again.removals.deletes, again.removals.disables, again.removals.members) == (2, 1, 2)
    assert sorted(people(corp)) == ["kim", "max"]
    assert not corp.sees(users["kim"]) and not corp.sees(users["max"])


@rule("P55: users of a snapshot who are out of scope get nothing from it, and the same again changes nothing")
def test_scope(corp, runs):
    corp.options(scope='title eq "Planner"')
    planner, guest = {"title": "planner"}, {"title": "Guest"}
    first = Snapshot([user("kim", attributes=planner), user("lee", attributes=guest)], {"g-plan": ["kim", "lee"]})
    assert runs.state(runs.push(first)) == "applied"
    users = people(corp)
    assert list(corp.members(corp.planners, include_deactivated=True)) == [users["kim"]]
    assert runs.state(runs.push(first)) == "unchanged"
    moved = Snapshot([user("kim", attributes=guest), user("lee", attributes=planner)], {"g-plan": ["kim", "lee"]})
    assert runs.state(runs.push(moved)) == "applied"
    assert sorted(corp.members(corp.planners, include_deactivated=True)) == sorted(users.values())
    assert [corp.sees(users[name]) for name in ("kim", "lee")] == [False, True]
    assert runs.state(runs.push(moved)) == "unchanged"


@rule("P50: a half-sent snapshot changes nothing, and another stream goes on behind what came")
def test_half_sent(corp, runs, refused):
    snapshot = Snapshot(some(9), {"g-plan": some(5)})
    whole = list(runs.messages(snapshot, "r1"))
    error = refused(Code.INVALID_ARGUMENT, runs.calls.Push, iter(whole[:3]))
    assert reason(error) == "stream_cut"
    assert people(corp) == {} and runs.get("r1").next_batch == 3
    gap = sync.PushRequest(batch=sync.PushBatch(number=9))
    assert reason(refused(Code.INVALID_ARGUMENT, runs.calls.Push, iter([whole[0], gap]))) == "batch_gap"
    assert reason(refused(Code.INVALID_ARGUMENT, runs.calls.Push, iter([whole[0], whole[-1]]))) == "stream_cut"
    assert runs.state(runs.get("r1")) == "receiving" and people(corp) == {}
    # Batches that came already come again.
    done = runs.push(snapshot, "r1")
    assert runs.state(done) == "applied" and done.users == 9 and done.effect.users_created == 9
    assert runs.push(snapshot, "r1") == done
    assert reason(refused(Code.ALREADY_EXISTS, runs.push, snapshot, "r1", dry_run=True)) == "sync_run"


@rule("P51: a snapshot that says what holds changes no revision, writes one line of the log and touches no etag")
def test_no_change(corp, runs):
    snapshot = Snapshot(["kim", user("lee", attributes={"title": "x", "emails": [{"value": "l@x.example"}]})],
                        {"g-plan": ["kim"], "g-above": ["g-plan"]})
    runs.push(snapshot)
    before, group = corp.token, Scim(corp).list_groups().groups[0]
    run = runs.push(snapshot)
    assert runs.state(run) == "unchanged" and run.revision == 0 and not run.effect.ByteSize()
    assert corp.token == before and Scim(corp).list_groups().groups[0] == group
    lines = runs.calls.ListLog(sync.ListLogRequest(tenant=corp.id, identity_provider="corp")).lines
    assert [(line.method, line.decision) for line in lines[:2]] == [("sync.push", "unchanged"), ("sync.push", "applied")]


@rule("P47: a snapshot that would take 30 % is held whole; nothing of it shows; approve lets it through")
def test_held_and_approved(corp, runs, refused):
    everybody = some(190)
    runs.push(Snapshot(everybody, {"g-plan": everybody}))
    users, token = people(corp), corp.token
    held = runs.push(Snapshot(everybody + ["new"], {"g-plan": everybody[:130] + ["new"]}))
    assert runs.state(held) == "held" and held.held and held.removals.members == 60
    assert corp.token == token and "new" not in people(corp)
    assert all(corp.sees(users[name]) for name in everybody[::19])
    plan = runs.plan(held.id, limit=50)
    assert (plan.run.effect.removals, plan.run.effect.additions, plan.run.effect.workgroups) == (60, 1, 1)
    assert len(plan.changes) == 50 and not plan.complete
    assert all(change.kind == sync.SYNC_CHANGE_KIND_LOSES and change.workgroup_name == "Planners"
               and change.login in everybody[130:] for change in plan.changes)
    assert runs.plan(held.id, limit=100).complete
    request = corp.client.sync.GetHeld(sync.GetHeldRequest(tenant=corp.id, id=held.held)).request
    told = request.plan
    assert request.removals == held.removals and json.loads(request.body) == {"run": held.id}
    assert (told.gained, told.lost, told.users, told.workgroups, told.complete) == (1, 60, 61, 1, True)
    loses = {change.login for change in told.changes if change.kind == sync.PLANNED_CHANGE_KIND_LOSES}
    assert loses == set(everybody[130:]) and {change.workgroup_name for change in told.changes} == {"Planners", ""}
    assert [change.kind for change in told.changes[60:]] == [
        sync.PLANNED_CHANGE_KIND_GAINS, sync.PLANNED_CHANGE_KIND_CREATED]
    assert corp.token == token and "new" not in people(corp)
    runs.approve(held.held)
    assert runs.state(runs.get(held.id)) == "applied" and "new" in people(corp)
    assert [corp.sees(users[name]) for name in (everybody[0], everybody[129], everybody[130], everybody[189])] \
        == [True, True, False, False]


@rule("P47: whom a snapshot takes out of the connection's scope counts as disabled, and is in the plan of what is held")
def test_held_leavers(corp, runs):
    everybody, planner = some(60), {"title": "Planner"}
    corp.options(scope='title eq "Planner"')
    inside = Snapshot([user(name, attributes=planner) for name in everybody], {"g-plan": everybody})
    assert runs.state(runs.push(inside)) == "applied"
    users = people(corp)
    moved = Snapshot([user(name, attributes=planner if n < 5 else {"title": "Guest"}) for n, name in enumerate(everybody)],
                     {"g-plan": everybody})
    held = runs.push(moved)
    assert runs.state(held) == "held" and (held.removals.disables, held.removals.members) == (55, 0)
    assert all(corp.sees(users[name]) for name in everybody[::7])
    told = corp.client.sync.GetHeld(sync.GetHeldRequest(tenant=corp.id, id=held.held)).request.plan
    assert {(change.kind, change.login) for change in told.changes} \
        == {(sync.PLANNED_CHANGE_KIND_DEACTIVATED, name) for name in everybody[5:]} and told.users == 55
    runs.approve(held.held)
    assert runs.state(runs.get(held.id)) == "applied"
    assert [corp.sees(users[everybody[n]]) for n in (4, 5)] == [True, False]


@rule("P47: whom a snapshot's attributes lead nowhere any more counts as taken out")
def test_held_attributes(corp, runs):
    everybody = some(60)
    corp.mapping("Planner", corp.planners, attribute="title")
    runs.push(Snapshot([user(name, attributes={"title": "Planner"}) for name in everybody], {}))
    assert len(corp.members(corp.planners)) == 60
    held = runs.push(Snapshot([user(name, attributes={"title": "Runner"}) for name in everybody], {}))
    assert runs.state(held) == "held" and held.removals.members == 60 and len(corp.members(corp.planners)) == 60
    told = corp.client.sync.GetHeld(sync.GetHeldRequest(tenant=corp.id, id=held.held)).request.plan
    assert (told.lost, told.gained, told.users) == (60, 0, 60)


@rule("P47: a held snapshot that is rejected is forgotten, and comes as a new one")
def test_held_and_rejected(corp, runs, refused):
    everybody = some(200)
    runs.push(Snapshot(everybody, {"g-plan": everybody}))
    held = runs.push(Snapshot(everybody[:100], {"g-plan": everybody[:100]}), "r2")
    assert runs.state(held) == "held"
    runs.reject(held.held)
    assert runs.state(runs.get("r2")) == "rejected" and len(people(corp)) == 200
    assert reason(refused(Code.FAILED_PRECONDITION, runs.plan, "r2")) == "sync_rejected"
    assert runs.state(runs.push(Snapshot(everybody[:100], {"g-plan": everybody[:100]}))) == "held"


@rule("P49: a dry run plans what applying then does, and changes nothing")
def test_dry_run(corp, runs):
    runs.push(Snapshot(["kim", "lee"], {"g-plan": ["kim", "lee"]}))
    token = corp.token
    planned = runs.push(Snapshot(["kim", "max"], {"g-plan": ["kim", "max"]}), "dry", dry_run=True)
    assert runs.state(planned) == "planned" and corp.token == token
    assert (planned.effect.users_created, planned.effect.users_ended) == (1, 1)
    assert (planned.effect.additions, planned.effect.removals) == (1, 1)
    changes = [(sync.SyncChangeKind.Name(c.kind)[-5:], c.login) for c in runs.plan("dry").changes]
    assert changes == [("LOSES", "lee"), ("GAINS", "max")]
    assert sorted(people(corp)) == ["kim", "lee"]
    done = runs.apply("dry")
    assert runs.state(done) == "applied" and done.effect == planned.effect
    assert sorted(people(corp)) == ["kim", "max"]


@rule("P50: a snapshot that contradicts itself is refused with what is wrong, and changes nothing")
@pytest.mark.parametrize("snapshot, why", [
    (Snapshot(["kim", "kim"]), "duplicate_user"),
    (Snapshot(["kim", user("2", "KIM")]), "duplicate_user_name"),
    (Snapshot(["kim"], {"g": [], "h": []}, {"g": "x", "h": "X"}), "duplicate_group_name"),
    (Snapshot(["kim"], {"g": ["nobody"]}), "unknown_member"),
    (Snapshot(["kim"], {"g": ["h"], "h": ["g"]}), "nested_circle"),
    (Snapshot([], {f"g{n}": [f"g{n + 1}"] for n in range(12)} | {"g12": []}), "nesting_depth"),
], ids=lambda value: value if isinstance(value, str) else "")
def test_contradictions(corp, runs, refused, snapshot, why):
    assert reason(refused(Code.INVALID_ARGUMENT, runs.push, snapshot, "bad")) == why
    assert runs.state(runs.get("bad")) == "refused" and runs.get("bad").reason == why
    assert people(corp) == {}


@rule("P50: a batch with a bad item is refused with its place, and another stream goes on with a good one")
@pytest.mark.parametrize("item, field", [
    ({"users": [sync.SyncUser(id="1")]}, "batch.users[0].user_name"), ({"users": [user("", "kim")]}, "batch.users[0].id"),
    ({"users": [user("1"), user("x\0", "kim")]}, "batch.users[1].id"),
    ({"users": [sync.SyncUser(id="1", user_name="kim", attributes="[]")]}, "batch.users[0].attributes"),
    ({"users": [user("1", attributes={"emails": [{"value": "a\0"}]})]}, "batch.users[0].attributes"),
    ({"groups": [sync.SyncGroup(id="1")]}, "batch.groups[0].display_name"),
    ({"members": [sync.SyncMembers(group="g\0", users=["1"])]}, ""),
], ids=lambda value: value if isinstance(value, str) else "")
def test_bad_items(corp, runs, refused, item, field):
    bad = sync.PushRequest(batch=sync.PushBatch(number=1, **item))
    error = refused(Code.INVALID_ARGUMENT, runs.calls.Push, iter([runs.header("b"), bad]))
    assert field in error.details()
    assert runs.get("b").next_batch == 1
    assert runs.state(runs.push(Snapshot(["kim"]), "b")) == "applied"


@rule("P56: a paused connection refuses pushes of every kind until it is resumed")
def test_paused(corp, runs, refused):
    corp.client.sync.Pause(sync.PauseRequest(tenant=corp.id, identity_provider="corp"))
    assert reason(refused(Code.UNAVAILABLE, runs.push, Snapshot(["kim"]), "p")) == "connection_paused"
    assert reason(refused(Code.UNAVAILABLE, Scim(corp).user, "kim")) == "connection_paused"
    corp.client.sync.Resume(sync.ResumeRequest(tenant=corp.id, identity_provider="corp"))
    assert runs.state(runs.push(Snapshot(["kim"]), "p")) == "applied"


@rule("P17: what a snapshot can't do is a conflict, and the rest is done")
def test_conflicts(corp, runs):
    corp.user("local", login="kim")
    planned = runs.push(Snapshot(["kim", "lee"], {"g-plan": ["kim", "lee"]}), "c", dry_run=True)
    assert planned.effect.conflicts == 1
    assert [(c.id, c.reason) for c in runs.plan("c").conflicts] == [("kim", "login_taken")]
    done = runs.apply("c")
    assert runs.state(done) == "applied" and done.effect.additions == 1
    assert sorted(people(corp)) == ["lee"]
    assert runs.state(runs.push(Snapshot(["lee"], {"g-plan": ["lee"]}))) == "unchanged"


@rule("P46: a snapshot adds and removes its own memberships in a locked and in an authoritative workgroup")
@pytest.mark.parametrize("policy", ["locked", "authoritative"])
def test_policies(corp, runs, refused, policy):
    corp.user("hand")
    corp.update_members(corp.planners, "add", "hand")
    set_policy(corp, corp.planners, policy)
    runs.push(Snapshot(["kim", "lee"], {"g-plan": ["kim", "lee"]}))
    users = people(corp)
    assert reason(refused(Code.FAILED_PRECONDITION, corp.update_members, corp.planners, "remove", users["lee"])) \
        == "membership_policy"
    assert set(corp.members(corp.planners)) == {users["kim"], users["lee"]} | ({"hand"} if policy == "locked" else set())
    run = runs.push(Snapshot(["kim", "lee"], {"g-plan": ["lee"]}))
    assert run.effect.removals == 1
    assert set(corp.members(corp.planners)) == {users["lee"]} | ({"hand"} if policy == "locked" else set())


@rule("P47: what another source gives too is no loss, and stays")
def test_other_sources(corp, runs):
    runs.push(Snapshot(["kim"], {"g-plan": ["kim"]}))
    user = people(corp)["kim"]
    corp.update_members(corp.planners, "add", user)
    run = runs.push(Snapshot(["kim"], {"g-plan": []}))
    assert (run.effect.members_removed, run.effect.removals) == (1, 0)
    assert corp.members(corp.planners)[user] == ["manual"]


@rule("P44: after a snapshot that changed nothing, too, an older login undoes nothing")
def test_older_logins(corp, runs):
    snapshot = Snapshot(["kim"], {"g-plan": ["kim"]})
    runs.push(snapshot)
    between = int(time.time())
    assert runs.state(runs.push(snapshot)) == "unchanged"
    corp.login("kim", groups=[], at=between - 1)
    assert corp.sees(people(corp)["kim"])


@rule("P50: a server that is killed in the middle of a snapshot leaves nothing of it, and the same run makes it whole")
@pytest.mark.parametrize("stage", ["batches", "end"])
def test_killed(binary, data_dir, stage):
    snapshot = Snapshot(some(150), {"g-plan": some(150)})
    with Daemon(binary, data_dir) as daemon, daemon.client() as client:
        corp = Tenant.create(client, "corp")
        corp.idp()
        corp.mapping("g-plan", corp.workgroup("Planners"))
        messages = list(Sync(corp).messages(snapshot, "r"))
        watcher = Sync(Tenant(client, "corp", None))

        def wait(condition):
            deadline = time.monotonic() + 30
            while not condition():
                assert time.monotonic() < deadline
                time.sleep(PACE)

        def staged(number):
            try:
                return watcher.get("r").next_batch > number
            except grpc.RpcError as error:
                assert error.code() == Code.NOT_FOUND
                return False

        def is_deciding():
            return "1" in subprocess.run(
                ["psql", "-At", daemon.database_url + " user=postgres",
                 "-c", "SELECT 1 FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND state <> 'idle' AND query ~ 'sync_'"],
                capture_output=True, text=True, check=True).stdout

        def stream():
            if stage == "batches":
                yield from messages[:20]
                wait(lambda: staged(15))
                daemon.kill()
            else:
                yield from messages
                wait(is_deciding)
                daemon.kill()
        with pytest.raises(grpc.RpcError):
            client.sync.Push(stream())
    with Daemon(binary, data_dir) as daemon, daemon.client() as client:
        corp = Tenant(client, "corp", None)
        runs = Sync(corp)
        state = runs.state(runs.get("r"))
        assert state in ("receiving", "applied")
        assert len(people(corp)) == (0 if state == "receiving" else 150)
        assert runs.state(runs.push(snapshot, "r")) == "applied"
        assert len(people(corp)) == 150
        assert runs.state(runs.push(snapshot)) == "unchanged"


class Model:
    """A directory that changes at random, to be pushed one way or the other."""

    def __init__(self, rng):
        self.rng, self.users, self.groups, self.serial = rng, {}, {}, 0

    def step(self):
        rng = self.rng
        for _ in range(rng.randint(0, 4)):
            self.serial += 1
            self.users[f"k{self.serial}"] = {"name": f"User{self.serial}", "active": rng.random() > 0.2, "title": "a"}
        for _ in range(rng.randint(0, 2)):
            self.serial += 1
            self.groups[f"k{self.serial}"] = {"name": rng.choice(["g-plan", "g-run", "x-", "y-"]) + f"{self.serial}",
                                              "users": set(), "groups": set()}
        for key in rng.sample(sorted(self.users), min(len(self.users), 2)):
            self.users[key].update(rng.choice([{"active": rng.random() > 0.5}, {"title": rng.choice("abc")},
                                               {"name": f"User{self.serial}-{key}"}]))
        if len(self.users) > 6 and rng.random() < 0.4:
            gone = rng.choice(sorted(self.users))
            del self.users[gone]
            for group in self.groups.values():
                group["users"].discard(gone)
        if len(self.groups) > 4 and rng.random() < 0.4:
            gone = rng.choice(sorted(self.groups))
            del self.groups[gone]
            for group in self.groups.values():
                group["groups"].discard(gone)
        keys = sorted(self.groups)
        for key in keys:
            group = self.groups[key]
            if rng.random() < 0.2:
                group["name"] = rng.choice(["g-plan", "g-run", "x-"]) + key
            for person in rng.sample(sorted(self.users), min(len(self.users), 3)):
                group["users"] ^= {person}
            # Only later ones, so that there is no circle.
            later = [other for other in keys if int(other[1:]) > int(key[1:])]
            if later and rng.random() < 0.3:
                group["groups"] ^= {rng.choice(later)}

    def snapshot(self):
        return Snapshot([user(k, u["name"], not u["active"], {"title": u["title"]}) for k, u in self.users.items()],
                        {k: sorted(g["users"]) + sorted(g["groups"]) for k, g in self.groups.items()},
                        {k: g["name"] for k, g in self.groups.items()})


class ByCalls:
    """Brings a connection to a model's state by SCIM calls."""

    def __init__(self, tenant):
        self.scim, self.users, self.groups = Scim(tenant), {}, {}

    def push(self, model):
        for key in [key for key in self.users if key not in model.users]:
            self.scim.delete_user(self.users.pop(key))
        for key, wanted in model.users.items():
            fields = {"external_id": key, "active": wanted["active"]}
            if key in self.users:
                self.scim.replace_user(self.users[key], wanted["name"], {"title": wanted["title"]}, **fields)
            else:
                self.users[key] = self.scim.user(wanted["name"], {"title": wanted["title"]}, **fields).id
        for key, wanted in model.groups.items():
            if key not in self.groups:
                self.groups[key] = self.scim.group(wanted["name"], external_id=key).id
        # Nested ones go first, so that no circle lies between two states.
        known = {**self.users, **self.groups}
        for key in [key for key in self.groups if key not in model.groups]:
            self.scim.delete_group(self.groups.pop(key))
        for key, wanted in model.groups.items():
            self.scim.replace_group(self.groups[key], wanted["name"],
                                    *[known[m] for m in sorted(wanted["users"] | wanted["groups"])],
                                    replace_members=True, external_id=key)


def described(tenant):
    """All that a connection has led to, without ids that the server made."""
    scim = Scim(tenant)
    users = scim.list_users(count=1000).users
    logins = {user.user: user.user_name for user in users}
    names = {user.id: user.user_name for user in users}
    groups = [scim.get_group(group.id) for group in scim.list_groups(exclude_members=True, count=1000).groups]
    names |= {group.id: group.display_name for group in groups}
    return {
        "users": sorted((u.user_name, u.external_id, u.active, u.attributes, tenant.get_user(u.user).user.status)
                        for u in users),
        "groups": sorted((g.display_name, g.external_id, tuple(sorted(names[m.id] for m in g.members))) for g in groups),
        # Where a user stands whom nothing leads to a scope any more hangs on the way there, and calls go through states
        # between two snapshots: who was never led away is still in the default, who was is in the fallback (A25).
        "memberships": sorted(
            ("by the tenant" if sources == ["system"] else name, logins.get(user, user), tuple(sorted(sources)))
            for name, identifier in tenant.targets.items() for user, sources in tenant.members(identifier).items()),
    }


@rule("P41: a directory that is pushed by calls and one that is pushed by snapshots end alike, step by step")
@pytest.mark.parametrize("scoped", [False, True], ids=["plain", "scoped"])
def test_alike(client, tenant, scoped):
    seed = random.randrange(1 << 32)
    print("seed", seed)
    one, two = tenant, Tenant.create(client, f"{tenant.id}-2")
    for tenant in (one, two):
        tenant.idp(options=idps.IdentityProviderOptions(removal_threshold=idps.RemovalThreshold(minimum=1_000_000)))
        tenant.targets = {name: tenant.workgroup(name) for name in ("Planners", "Runners", "Everyone_x")}
        for pattern, name in (("g-plan", "Planners"), ("g-run", "Runners"), ("x-", "Everyone_x"), ("g-", "Everyone_x")):
            tenant.mapping(pattern, tenant.targets[name], match="prefix")
        if scoped:
            tenant.enable_scopes()
            # Of different priorities: who is in conflict stays where the way there led (A25).
            for name, priority, pattern in (("North", 2, "g-plan"), ("South", 1, "x-"), ("East", 3, "y-")):
                tenant.mapping(pattern, tenant.scope(name), match="prefix", priority=priority)
            tenant.targets |= {group.name: group.id for group in tenant.client.workgroups.List(
                workgroups_pb2.WorkgroupsServiceListRequest(
                    tenant=tenant.id, kind=workgroups_pb2.WORKGROUP_KIND_SCOPE, page_size=100)).workgroups}
    calls, runs, model = ByCalls(one), Sync(two), Model(random.Random(seed))
    for step in range(6):
        model.step()
        calls.push(model)
        run = runs.push(model.snapshot())
        assert runs.state(run) in ("applied", "unchanged"), run
        assert run.effect.conflicts == 0
        assert described(two) == described(one), f"seed {seed}, step {step}"
    assert runs.state(runs.push(model.snapshot())) == "unchanged"
