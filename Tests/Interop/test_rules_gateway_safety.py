"""What identity providers can't break, over HTTP: empty claims, policies, thresholds, restores and scopes (P43, P46-P48, P55)."""

import grpc
import pytest

from client import DASHBOARD, reason
from gateway import GROUP, USER
from muster.directory.v1 import users_pb2
from muster.provisioning.v1 import sync_pb2 as sync
from rules import rule
from scim import Scim
from test_rules_connections import set_policy

USERS, GROUPS = "/scim/v2/Users/", "/scim/v2/Groups/"


@pytest.fixture
def corp(tenant, entra):
    """A tenant whose connection leads the group g-plan into Planners."""
    tenant.planners = tenant.workgroup("Planners", allowed=[DASHBOARD])
    tenant.mapping("g-plan", tenant.planners)
    return tenant


def subject(tenant, identifier):
    """The user of the directory whom a pushed user is linked to."""
    return Scim(tenant).get_user(identifier).user


def sees(tenant, user):
    return tenant.sees(user, consistency={"freshness": "FRESHNESS_LATEST"})


def members(connection, group):
    return {one["value"] for one in connection.get(GROUPS + group).json.get("members", [])}


def log(tenant):
    """What became of each request and why, oldest first."""
    listed = tenant.client.sync.ListLog(sync.ListLogRequest(tenant=tenant.id, identity_provider="corp"))
    return [(line.method, line.decision, line.reason) for line in reversed(listed.lines)]


def waiting(tenant):
    return list(tenant.client.sync.ListHeld(sync.ListHeldRequest(tenant=tenant.id, identity_provider="corp")).requests)


def approve(tenant, held):
    tenant.client.sync.Approve(sync.ApproveRequest(tenant=tenant.id, id=held.id))


@rule("P43: an empty claim removes, up to the threshold; above it the login goes on with what there was until it is approved")
def test_empty_claims(corp, entra):
    login = lambda name, groups: entra.request("POST", "/v1/logins", {"login": name, "claims": {"groups": groups}})
    users = [login(name, ["g-plan"]).json["user"] for name in ("ann", "bob", "cid")]
    corp.options(removal_threshold={"minimum": 2, "percent": 0})
    for name, user in zip(("ann", "bob"), users):
        answer = login(name, [])
        assert answer.status == 200 and answer.json["removed"] == [corp.planners] and not sees(corp, user), answer
    answer = login("cid", [])
    assert (answer.status, answer.json["outcome"]) == (200, "LOGIN_OUTCOME_HELD") and sees(corp, users[2]), answer
    [held] = waiting(corp)
    assert not answer.json.get("removed") and held.id in answer.json["reports"][0]
    approve(corp, held)
    assert login("cid", []).json["removed"] == [corp.planners] and not sees(corp, users[2]) and not waiting(corp)


@rule("P46: pushes add and remove their own memberships under each policy; manual ones stay beside them, or end by the switch")
@pytest.mark.parametrize("policy", ["additive", "locked", "authoritative"])
def test_policies(corp, entra, refused, policy):
    ann, bob = (entra.user(name)["id"] for name in ("ann", "bob"))
    group = entra.group("g-plan", ann)["id"]
    corp.user("hand")
    corp.update_members(corp.planners, "add", "hand", subject(corp, ann))
    set_policy(corp, corp.planners, policy)
    manual = set() if policy == "authoritative" else {"hand", subject(corp, ann)}
    add = {"op": "add", "path": "members", "value": [{"value": bob}]}
    assert entra.patch(GROUPS + group, add).status == 200
    assert set(corp.members(corp.planners)) == manual | {subject(corp, ann), subject(corp, bob)}
    assert entra.request("PUT", GROUPS + group, {"schemas": [GROUP], "displayName": "g-plan", "members": []}).status == 200
    assert corp.members(corp.planners) == {user: ["manual"] for user in manual}
    assert entra.patch(GROUPS + group, add).status == 200
    edit = lambda: corp.update_members(corp.planners, "remove", subject(corp, bob))
    if policy == "additive":
        edit()
    else:
        assert reason(refused(grpc.StatusCode.FAILED_PRECONDITION, edit)) == "membership_policy"
    assert corp.members(corp.planners)[subject(corp, bob)] == ["idp:corp"]


@pytest.fixture
def six(corp, entra):
    """A connection that may take three memberships, of six; its provider's group, and its users with their subjects."""
    ids = [entra.user(f"user-{n}")["id"] for n in range(6)]
    corp.group = entra.group("g-plan", *ids)["id"]
    corp.people = {one: subject(corp, one) for one in ids}
    corp.options(removal_threshold={"minimum": 3, "percent": 0})
    return corp


def empties(people):
    """Requests about a group that would take all its members out, by what they look like."""
    listed = [{"value": one} for one in people]
    return {
        "a list": ("PATCH", {"Operations": [{"op": "Remove", "path": "members", "value": listed}]}),
        "all": ("PATCH", {"Operations": [{"op": "remove", "path": "members"}]}),
        "replace": ("PATCH", {"Operations": [{"op": "replace", "path": "members", "value": []}]}),
        "PUT": ("PUT", {"schemas": [GROUP], "displayName": "g-plan", "members": []}),
        "DELETE": ("DELETE", None)}


@rule("P47: whatever would take too many is held whole, shows in no check, and passes once when it is approved and comes again")
@pytest.mark.parametrize("shape", empties([]))
def test_held_and_approved(six, entra, shape):
    method, body = empties(six.people)[shape]
    ask = lambda: entra.request(method, GROUPS + six.group, body)
    for _ in range(2):
        answer = ask()
        assert (answer.status, answer.json["status"]) == (429, "429") and "approve" in answer.json["detail"], answer
        assert answer.headers["Retry-After"].isdigit(), answer
    assert members(entra, six.group) == set(six.people) and all(sees(six, user) for user in six.people.values())
    [held] = waiting(six)
    found = six.client.sync.GetHeld(sync.GetHeldRequest(tenant=six.id, id=held.id))
    assert found.complete and not found.applied and found.request.plan.lost == 6
    assert {(change.kind, change.user, change.workgroup) for change in found.request.plan.changes} == {
        (sync.PLANNED_CHANGE_KIND_LOSES, user, six.planners) for user in six.people.values()}
    approve(six, held)
    assert all(sees(six, user) for user in six.people.values()), "an approval does nothing by itself"
    assert ask().status in (200, 204)
    assert not any(sees(six, user) for user in six.people.values()) and not waiting(six)


@rule("P47: what passed below the threshold is listed; a rejection drops what is held, and puts that back if it is asked to")
@pytest.mark.parametrize("undo", [True, False])
def test_held_and_rejected(six, entra, undo):
    first, second, third, *others = six.people
    assert entra.patch(GROUPS + six.group, {"op": "Remove", "path": "members", "value": [{"value": first}]}).status == 200
    assert entra.request("DELETE", USERS + second).status == 204
    assert entra.patch(USERS + third, {"op": "Replace", "path": "active", "value": "False"}).status == 200
    ask = lambda: entra.request("PUT", GROUPS + six.group, {"schemas": [GROUP], "displayName": "g-plan", "members": []})
    assert ask().status == 429
    seeing = lambda: {one for one, user in six.people.items() if sees(six, user)}
    assert seeing() == set(others)
    [held] = waiting(six)
    found = six.client.sync.GetHeld(sync.GetHeldRequest(tenant=six.id, id=held.id))
    assert [(one.method, one.target) for one in found.applied] == [
        ("scim_users.patch", third), ("scim_users.delete", second), ("scim_groups.patch", six.group)]
    assert {change.user for change in found.request.plan.changes} == {six.people[one] for one in (third, *others)}
    answer = six.client.sync.Reject(sync.RejectRequest(tenant=six.id, id=held.id, undo=undo))
    assert answer.undone == (3 if undo else 0) and not waiting(six)
    if undo:
        assert seeing() == set(six.people) == members(entra, six.group)
        assert all(entra.get(USERS + one).json["active"] is True for one in six.people)
    else:
        assert seeing() == set(others) and members(entra, six.group) == {third, *others}
        assert entra.get(USERS + second).status == 404 and entra.get(USERS + third).json["active"] is False
    assert ask().status == 429 and [one.id != held.id for one in waiting(six)] == [True], "it is held anew"


@rule("P47: deletions count one by one, in bulk too; a single disable is never held")
def test_single_requests(six, entra):
    *deleted, last, kept = six.people
    done = entra.request("POST", "/scim/v2/Bulk", {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
        "Operations": [{"method": "DELETE", "path": f"/Users/{one}"} for one in (*deleted, last)]})
    statuses = [one["status"] for one in done.json["Operations"]]
    passed = statuses.count("204")
    assert statuses == ["204"] * passed + ["429"] * (5 - passed) and 0 < passed < 5, done
    assert [sees(six, user) for user in six.people.values()] == [False] * passed + [True] * (6 - passed)
    assert entra.request("DELETE", USERS + kept).status == 429 and sees(six, six.people[kept])
    assert entra.patch(USERS + kept, {"op": "replace", "path": "active", "value": False}).status == 200
    assert not sees(six, six.people[kept])


@rule("P48: a deleted user is denied at once; the provider's creation within the grace period brings back the same with all")
def test_grace(corp, entra):
    ann = entra.user("ann", externalId="1")["id"]
    group, user = entra.group("g-plan", ann)["id"], subject(corp, ann)
    assert sees(corp, user)
    assert entra.request("DELETE", USERS + ann).status == 204 and not sees(corp, user)
    assert entra.request("DELETE", USERS + ann).status == entra.get(USERS + ann).status == 404
    assert members(entra, group) == set() and corp.get_user(user).user.status == users_pb2.USER_STATUS_DEACTIVATED
    back = entra.user("ann", externalId="1")["id"]
    assert subject(corp, back) == user and sees(corp, user) and members(entra, group) == {back}
    assert corp.members(corp.planners) == {user: ["idp:corp"]}
    # Somebody else of the same name gets nothing, and without grace there is nobody to bring back.
    assert entra.request("DELETE", USERS + back).status == 204
    other = entra.user("ann", externalId="2")["id"]
    assert subject(corp, other) != user and members(entra, group) == set() == set(corp.members(corp.planners))
    corp.options(grace_days=0)
    assert entra.request("DELETE", USERS + other).status == 204
    assert entra.user("ann", externalId="2")["id"] != other and members(entra, group) == set()


@rule("P48: a disabled user is denied at once, and is the same with all memberships when the provider enables it again")
@pytest.mark.parametrize("enable", [
    ("PATCH", {"Operations": [{"op": "Replace", "path": "active", "value": "True"}]}),
    ("PUT", {"schemas": [USER], "userName": "ann", "active": True})], ids=["PATCH", "PUT"])
def test_reactivation(corp, entra, enable):
    ann = entra.user("ann")["id"]
    group, user = entra.group("g-plan", ann)["id"], subject(corp, ann)
    assert entra.patch(USERS + ann, {"op": "Replace", "path": "active", "value": "False"}).status == 200
    assert not sees(corp, user) and members(entra, group) == {ann}
    method, body = enable
    answer = entra.request(method, USERS + ann, body)
    assert answer.status == 200 and answer.json["active"] is True and answer.json["id"] == ann, answer
    assert sees(corp, user) and corp.members(corp.planners) == {user: ["idp:corp"]}


@rule("P55: who is out of scope is accepted and ignored, the log says why; coming in gives what was pushed, leaving denies")
def test_scope(corp, entra):
    corp.options(scope='userType eq "Employee"')
    guest = entra.user("guest", userType="Guest", title="x")
    path = USERS + guest["id"]
    assert guest["active"] is True and entra.get(path).json == guest
    group = entra.group("g-plan", guest["id"])["id"]
    user = subject(corp, guest["id"])
    answer = entra.patch(path, {"op": "replace", "path": "title", "value": "y"})
    assert answer.status == 200 and answer.json["title"] == "y" and members(entra, group) == {guest["id"]}, answer
    assert not sees(corp, user) and not corp.members(corp.planners, include_deactivated=True)
    assert entra.patch(path, {"op": "replace", "path": "userType", "value": "employee"}).status == 200
    assert sees(corp, user) and corp.members(corp.planners) == {user: ["idp:corp"]}
    assert entra.request("PUT", path, {"schemas": [USER], "userName": "guest", "userType": "Guest"}).status == 200
    assert not sees(corp, user) and entra.get(path).json["active"] is True
    assert entra.request("DELETE", path).status == 204
    assert log(corp) == [
        ("scim_users.create", "ignored", "out_of_scope"), ("scim_groups.create", "applied", ""),
        ("scim_users.patch", "ignored", "out_of_scope"), ("scim_users.patch", "applied", ""),
        ("scim_users.replace", "applied", "out_of_scope"), ("scim_users.delete", "applied", "")]
