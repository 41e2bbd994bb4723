"""Pushed users and groups, seen from where the gateway stands (P14-P24, P28-P42, P47, P50-P53)."""

import json

import grpc
import pytest

from client import reason
from muster.directory.v1 import users_pb2
from muster.provisioning.v1 import identity_providers_pb2 as idps
from muster.provisioning.v1 import logins_pb2 as logins
from muster.provisioning.v1 import scim_pb2
from muster.provisioning.v1 import sync_pb2 as sync
from rules import rule
from scim import Scim, equal, members, replace

Code = grpc.StatusCode


@pytest.fixture
def scim(corp):
    return Scim(corp)


@rule("P21: a user comes back as it was sent, with id, etag and times, and is one of the directory at once")
def test_a_user_comes_back_as_it_was_sent(corp, scim):
    attributes = {"name": {"familyName": "Ünal", "givenName": "Kim"}, "title": "Plan+ner \\ \"A\"",
                  "emails": [{"value": "Kim@corp.example", "primary": True, "type": "work"}, {"value": "k@home.example"}]}
    made = scim.user("Kim@Corp.example", attributes, external_id="00u1")
    assert (made.user_name, made.external_id, made.active) == ("Kim@Corp.example", "00u1", True)
    assert json.loads(made.attributes) == attributes
    assert made.id and made.etag and made.created.seconds > 0 and made.last_modified.seconds > 0
    assert scim.get_user(made.id) == made
    user = corp.get_user(made.user).user
    assert (user.login, user.display_name, user.email) == ("Kim@Corp.example", "Kim Ünal", "Kim@corp.example")
    assert user.status == users_pb2.USER_STATUS_ACTIVE


@rule("P15: userName is found without regard to case, externalId with, both with any character")
def test_look_ups(scim):
    kim = scim.user("O'Kim+x@corp.example", {"emails": [{"value": "Mail@x.example"}]}, external_id="Ab\\\"1 ü")
    scim.user("lee", external_id="ab\\\"1 ü")
    for filter in (equal("userName", "o'kim+X@CORP.example"), equal("externalId", "Ab\\\"1 ü"), equal("id", kim.id),
                   equal("emails.value", "mail@X.example")):
        found = scim.list_users(filter)
        assert [user.id for user in found.users] == [kim.id] and found.total == 1


@rule("P16: no match is an empty list")
def test_no_match(scim):
    scim.user("kim")
    for filter in (equal("userName", "nobody"), equal("title", "nothing"), equal("id", "x" * 200)):
        found = scim.list_users(filter)
        assert (list(found.users), found.total) == ([], 0)


@rule("P14: any filter is answered, by index or not")
def test_any_filter(scim):
    ids = [scim.user(f"user-{n}", {"title": "even" if n % 2 == 0 else "odd"}).id for n in range(6)]
    even = scim.list_users(equal("title", "even"))
    assert sorted(user.id for user in even.users) == sorted(ids[::2]) and even.total == 3
    either = scim_pb2.ScimFilter(any=scim_pb2.ScimFilters(filters=[equal("userName", "user-1"), equal("userName", "user-2")]))
    assert {user.id for user in scim.list_users(either).users} == set(ids[1:3])
    both = scim_pb2.ScimFilter(all=scim_pb2.ScimFilters(filters=[equal("title", "odd"), equal("userName", "user-2")]))
    assert scim.list_users(both).total == 0


@rule("P18: by index in a stable order, the total alone, and by cursor through all")
def test_pages(scim):
    ids = sorted(scim.user(f"user-{n}").id for n in range(5))
    assert [user.id for user in scim.list_users(start_index=2, count=2).users] == ids[1:3]
    nothing = scim.list_users(count=0)
    assert (list(nothing.users), nothing.total) == ([], 5)
    assert scim.list_users(start_index=-7, count=100).total == 5
    assert list(scim.list_users(start_index=6).users) == []
    seen, cursor = [], ""
    while True:
        page = scim.list_users(by_cursor=True, count=2, cursor=cursor)
        seen += [user.id for user in page.users]
        cursor = page.next_cursor
        if not cursor:
            break
    assert seen == ids


@rule("P20: inactive users are listed and found")
def test_inactive_users(scim):
    kim = scim.user("kim", active=False)
    assert scim.list_users(equal("userName", "kim")).users[0].id == kim.id
    assert not scim.list_users().users[0].active


@rule("P22: a taken userName is refused in any case, also at a rename")
def test_taken_user_names(scim, refused):
    scim.user("kim")
    lee = scim.user("lee")
    assert reason(refused(Code.ALREADY_EXISTS, scim.user, "KIM")) == "user_name_taken"
    assert reason(refused(Code.ALREADY_EXISTS, scim.replace_user, lee.id, "Kim")) == "user_name_taken"


@rule("P23: externalId is unique per connection only")
def test_external_ids(corp, scim, refused):
    corp.idp("other")
    scim.user("kim", external_id="1")
    assert reason(refused(Code.ALREADY_EXISTS, scim.user, "lee", external_id="1")) == "external_id_taken"
    Scim(corp, "other").user("max", external_id="1")


@rule("P24: a replacement replaces, and leaves active and members as they are where it says nothing of them")
def test_replacements(scim):
    kim = scim.user("kim", {"title": "x"}, external_id="1", active=False)
    again = scim.replace_user(kim.id, "kim", {"nickName": "k"})
    assert json.loads(again.attributes) == {"nickName": "k"}
    assert not again.active and not again.HasField("external_id")
    group = scim.group("g", kim.id)
    assert len(scim.replace_group(group.id, "h").members) == 1
    assert len(scim.replace_group(group.id, "h", replace_members=True).members) == 0


@rule("P25: a patch is all or nothing")
def test_patches(scim, refused):
    kim = scim.user("kim", {"title": "x"})
    patched = scim.patch_user(kim.id, replace("title", "y"), replace("name.givenName", "Kim"))
    assert json.loads(patched.attributes) == {"title": "y", "name": {"givenName": "Kim"}}
    refused(Code.INVALID_ARGUMENT, scim.patch_user, kim.id, replace("title", "z"), replace("noSuchThing", 1))
    assert scim.get_user(kim.id) == patched


@rule("P28: active false denies at once and keeps memberships; active true brings all back under the same id")
def test_deactivation(corp, scim):
    kim = scim.user("kim")
    scim.group("g-plan", kim.id)
    assert corp.sees(kim.user)
    scim.patch_user(kim.id, replace("active", False))
    assert not corp.sees(kim.user)
    assert corp.members(corp.planners, include_deactivated=True) == {kim.user: ["idp:corp"]}
    back = scim.patch_user(kim.id, replace("active", True))
    assert (back.id, back.user) == (kim.id, kim.user) and corp.sees(kim.user)


@rule("P29: after a deletion the user is gone, its memberships too, and the name is free for a new id")
def test_deletions(corp, scim, refused):
    kim, lee = scim.user("kim"), scim.user("lee")
    group = scim.group("g-plan", kim.id, lee.id)
    scim.delete_user(kim.id)
    for call in (scim.get_user, scim.delete_user):
        refused(Code.NOT_FOUND, call, kim.id)
    assert [member.id for member in scim.get_group(group.id).members] == [lee.id]
    assert corp.members(corp.planners) == {lee.user: ["idp:corp"]}
    again = scim.user("kim")
    assert again.id != kim.id


@rule("P32: a displayName is taken once per connection")
def test_group_names(corp, scim, refused):
    scim.group("g-plan")
    assert reason(refused(Code.ALREADY_EXISTS, scim.group, "G-PLAN")) == "display_name_taken"
    corp.idp("other")
    Scim(corp, "other").group("g-plan")


@rule("P34: a value list removes those named, and only a removal of all removes all")
def test_value_lists(corp, scim):
    people = [scim.user(name) for name in ("kim", "lee", "max")]
    group = scim.group("g-plan", *(user.id for user in people))
    scim.patch_group(group.id, members("remove", people[1].id))
    assert set(corp.members(corp.planners)) == {people[0].user, people[2].user}
    scim.patch_group(group.id, members("remove_all"))
    assert corp.members(corp.planners) == {}


@rule("P35: removing a non-member succeeds, adding somebody unknown is the client's mistake")
def test_strangers(scim, refused):
    kim = scim.user("kim")
    group = scim.group("g-plan")
    before = scim.get_group(group.id)
    assert scim.patch_group(group.id, members("remove", kim.id, "nobody")) == before
    assert reason(refused(Code.INVALID_ARGUMENT, scim.patch_group, group.id, members("add", kim.id, "nobody"))) == (
        "unknown_member")
    assert scim.get_group(group.id) == before


@rule("P39: groups nest, never in a circle")
def test_nesting(corp, scim, refused):
    kim = scim.user("kim")
    inner = scim.group("inner", kim.id)
    outer = scim.group("g-plan", inner.id)
    assert corp.sees(kim.user)
    assert reason(refused(Code.INVALID_ARGUMENT, scim.patch_group, inner.id, members("add", outer.id))) == "nested_circle"
    found = scim.list_groups(equal("members.value", inner.id))
    assert [group.id for group in found.groups] == [outer.id]
    scim.delete_group(inner.id)
    assert not corp.sees(kim.user)


@rule("P40: a rename unbinds nothing, and a deletion deletes no workgroup")
def test_bindings(corp, scim):
    kim = scim.user("kim")
    group = scim.group("g-plan", kim.id)
    scim.replace_group(group.id, "renamed")
    assert corp.sees(kim.user)
    scim.delete_group(group.id)
    assert not corp.sees(kim.user) and corp.members(corp.planners) == {}


@rule("P41: a login with the state of a push changes nothing")
def test_login_after_push(corp, scim):
    kim = scim.user("kim")
    scim.group("g-plan", kim.id, external_id="object-1")
    for group in ("g-plan", "object-1"):
        answer = corp.login("kim", groups=[group])
        assert (answer.user, list(answer.added), list(answer.removed)) == (kim.user, [], [])


@rule("P44: a token from before a push undoes nothing")
def test_older_tokens(corp, scim):
    kim = scim.user("kim")
    group = scim.group("g-plan", kim.id)
    old = corp.login("kim", at=group.last_modified.seconds - 60, groups=[])
    assert old.outcome == logins.LOGIN_OUTCOME_STALE and corp.sees(kim.user)


def _decisions(tenant):
    """What became of each request, and why, oldest first."""
    return [(one.line.decision, one.line.reason) for answer in tenant.client.idps.ExportLog(
        idps.IdentityProvidersServiceExportLogRequest(tenant=tenant.id, identity_provider="corp")) for one in answer.lines]


@rule("P55: a write about a user out of scope is accepted and ignored, the log says why, and coming in gives what was pushed")
def test_scope(corp, scim):
    corp.options(scope='userType eq "Employee" and active eq true')
    guest, employee = {"userType": "Guest"}, {"userType": "employee"}
    kim = scim.user("kim", guest)
    assert kim.active and kim == scim.get_user(kim.id)
    assert corp.get_user(kim.user).user.status == users_pb2.USER_STATUS_DEACTIVATED
    scim.group("g-plan", kim.id)
    scim.replace_user(kim.id, "kim", guest)
    assert not corp.members(corp.planners, include_deactivated=True)
    scim.patch_user(kim.id, replace("userType", "Employee"))
    assert corp.get_user(kim.user).user.status == users_pb2.USER_STATUS_ACTIVE and corp.sees(kim.user)
    gone = scim.replace_user(kim.id, "kim", guest)
    assert gone.active and corp.get_user(kim.user).user.status == users_pb2.USER_STATUS_DEACTIVATED
    assert not corp.sees(kim.user) and list(corp.members(corp.planners, include_deactivated=True)) == [kim.user]
    scim.replace_user(kim.id, "kim", employee)
    assert corp.sees(kim.user)
    assert _decisions(corp) == [
        ("ignored", "out_of_scope"), ("applied", ""), ("ignored", "out_of_scope"), ("applied", ""),
        ("applied", "out_of_scope"), ("applied", "")]


@rule("P47: above the threshold nothing is applied, and what a single disable takes is never held")
def test_threshold(corp, scim, refused):
    corp.client.idps.Update(idps.IdentityProvidersServiceUpdateRequest(
        tenant=corp.id, identity_provider=idps.IdentityProvider(id="corp", options=idps.IdentityProviderOptions(
            removal_threshold=idps.RemovalThreshold(minimum=2, percent=10))),
        update_mask={"paths": ["options.removal_threshold"]}))
    people = [scim.user(f"user-{n}") for n in range(6)]
    group = scim.group("g-plan", *(user.id for user in people))
    held = refused(Code.RESOURCE_EXHAUSTED, scim.patch_group, group.id, members("remove_all"))
    assert reason(held) == "removal_threshold"
    assert len(corp.members(corp.planners)) == 6
    waiting = corp.client.sync.ListHeld(sync.ListHeldRequest(tenant=corp.id, identity_provider="corp"))
    assert [(one.method, one.removals.members) for one in waiting.requests] == [("scim_groups.patch", 6)] and waiting.complete
    scim.patch_group(group.id, members("remove", people[0].id, people[1].id))
    refused(Code.RESOURCE_EXHAUSTED, scim.delete_user, people[2].id)
    scim.patch_user(people[3].id, replace("active", False))
    assert not corp.sees(people[3].user) and corp.sees(people[2].user)
    corp.client.sync.Approve(sync.ApproveRequest(tenant=corp.id, id=waiting.requests[0].id))
    scim.patch_group(group.id, members("remove_all"))
    assert corp.members(corp.planners, include_deactivated=True) == {}


@rule("P53: the log has a line for each request, in order, with what became of it")
def test_log(corp, scim, refused):
    kim = scim.user("kim")
    scim.replace_user(kim.id, "kim")
    refused(Code.ALREADY_EXISTS, scim.user, "KIM")
    ask = lambda **page: corp.client.sync.ListLog(sync.ListLogRequest(tenant=corp.id, identity_provider="corp", **page))
    log = ask()
    assert [(line.number, line.method, line.decision, line.reason) for line in log.lines] == [
        (3, "scim_users.create", "refused", "user_name_taken"), (2, "scim_users.replace", "unchanged", ""),
        (1, "scim_users.create", "applied", "")]
    assert json.loads(log.lines[2].body)["user"]["id"] == kim.id == log.lines[2].target and log.lines[2].revision > 0
    first = ask(page_size=2)
    assert not first.complete and [line.number for line in ask(page_token=first.next_page_token).lines] == [1]
    refused(Code.INVALID_ARGUMENT, ask, page_token="x")


@rule("P50: a request again leaves the same state, P51: and the same etags and token")
def test_resend(corp, scim):
    kim = scim.user("kim")
    group = scim.group("g-plan", kim.id)
    token = corp.token
    assert scim.replace_user(kim.id, "kim").etag == kim.etag
    assert scim.patch_group(group.id, members("add", kim.id)).etag == group.etag
    assert scim.replace_group(group.id, "g-plan", kim.id, replace_members=True).etag == group.etag
    assert corp.token == token


@rule("P52: with an etag only that version is changed")
def test_etags(scim, refused):
    kim = scim.user("kim")
    group = scim.group("g", kim.id)
    scim.patch_user(kim.id, replace("title", "x"), etag=kim.etag)
    refused(Code.ABORTED, scim.patch_user, kim.id, replace("title", "y"), etag=kim.etag)
    refused(Code.ABORTED, scim.delete_group, group.id, etag="nonsense")
    scim.delete_group(group.id, etag=group.etag)


@rule("P13: whatever is sent, it is the client's mistake and never the server's")
def test_bad_input(scim, refused):
    kim = scim.user("kim")
    for call in (
            lambda: scim.user(""), lambda: scim.user("a\0b"), lambda: scim.user("x" * 600),
            lambda: scim.user("ok", ["no object"]), lambda: scim.group(""), lambda: scim.group("x" * 600),
            lambda: scim.list_users(scim_pb2.ScimFilter()), lambda: scim.patch_user(kim.id, scim_pb2.ScimOperation()),
            lambda: scim.patch_user(kim.id, members("add", kim.id)),
            lambda: scim.list_groups(scim_pb2.ScimFilter(present=scim_pb2.ScimPath(name="members")))):
        refused(Code.INVALID_ARGUMENT, call)
    refused(Code.NOT_FOUND, scim.get_user, "a\0b")


def held_above(corp, minimum):
    corp.client.idps.Update(idps.IdentityProvidersServiceUpdateRequest(
        tenant=corp.id, identity_provider=idps.IdentityProvider(id="corp", options=idps.IdentityProviderOptions(
            removal_threshold=idps.RemovalThreshold(minimum=minimum, percent=10))),
        update_mask={"paths": ["options.removal_threshold"]}))


def waiting(corp):
    return corp.client.sync.ListHeld(sync.ListHeldRequest(tenant=corp.id, identity_provider="corp")).requests


@rule("P47: what is held shows who would lose what and what passed before it, shows in no check, and a rejection undoes the rest")
def test_held_plans(corp, scim, refused):
    held_above(corp, 3)
    people = [scim.user(f"user-{n}") for n in range(6)]
    group = scim.group("g-plan", *(user.id for user in people))
    scim.patch_group(group.id, members("remove", people[0].id))
    scim.delete_user(people[1].id)
    scim.patch_user(people[2].id, replace("active", False))
    assert not any(corp.sees(person.user) for person in people[:3])
    refused(Code.RESOURCE_EXHAUSTED, scim.patch_group, group.id, members("remove_all"))
    assert all(corp.sees(person.user) for person in people[3:])
    [held] = waiting(corp)
    assert (held.plan.lost, held.plan.users, held.plan.workgroups) == (4, 4, 1)
    found = corp.client.sync.GetHeld(sync.GetHeldRequest(tenant=corp.id, id=held.id))
    assert {(change.kind, change.login, change.workgroup_name) for change in found.request.plan.changes} == {
        (sync.PLANNED_CHANGE_KIND_LOSES, f"user-{n}", "Planners") for n in range(2, 6)}
    assert [applied.target for applied in found.applied] == [people[2].id, people[1].id, group.id] and found.complete
    answer = corp.client.sync.Reject(sync.RejectRequest(tenant=corp.id, id=held.id, undo=True))
    corp.token = answer.token
    assert answer.undone == 3 and not waiting(corp)
    assert all(corp.sees(person.user) for person in people)
    assert len(scim.get_group(group.id).members) == 6 and scim.get_user(people[1].id).user == people[1].user
    refused(Code.NOT_FOUND, corp.client.sync.Reject, sync.RejectRequest(tenant=corp.id, id=held.id, undo=True))


@rule("P48: deleted, a user is denied at once; brought back within the grace period, the memberships are there again")
def test_restores(corp, scim, refused):
    kim = scim.user("kim", external_id="1")
    group = scim.group("g-plan", kim.id)
    scim.delete_user(kim.id)
    assert not corp.sees(kim.user) and corp.get_user(kim.user).user.status == users_pb2.USER_STATUS_DEACTIVATED
    assert list(scim.get_group(group.id).members) == []
    back = scim.user("kim", external_id="1")
    assert back.id != kim.id and back.user == kim.user and corp.sees(kim.user)
    assert [member.id for member in scim.get_group(group.id).members] == [back.id]
    scim.delete_user(back.id)
    other = scim.user("kim", external_id="2")
    assert other.user != kim.user and not corp.sees(other.user)
    refused(Code.NOT_FOUND, corp.get_user, kim.user)


@rule("P47: what takes the last administrator is not refused, and is an incident in the log")
def test_incidents(tenant):
    """The root key recovers: it needs no user."""
    tenant.idp(administrators_opt_in=True, link_by=idps.LINK_BY_USER_NAME)
    administrators = tenant.named("Administrators")
    tenant.mapping("admins", administrators)
    scim = Scim(tenant)
    boss = scim.user("boss")
    group = scim.group("admins", boss.id)
    for holding in (administrators, tenant.named("SecurityAdministrators")):
        others = [user for user in tenant.members(holding) if user != boss.user]
        if others:
            tenant.update_members(holding, "remove", *others)
    scim.delete_group(group.id)
    assert tenant.members(administrators) == {}
    lines = tenant.client.sync.ListLog(sync.ListLogRequest(tenant=tenant.id, identity_provider="corp")).lines
    assert [line.reason for line in lines if line.decision == "incident"] == ["last_security_holder"]
    tenant.update_members(administrators, "add", boss.user)
    assert set(tenant.members(administrators)) == {boss.user}


@rule("P45: a membership tells its source, the group that leads to it, and the request and time that began it")
def test_provenance(corp, scim):
    kim = scim.user("kim")
    scim.group("g-plan", kim.id)
    corp.update_members(corp.planners, "add", kim.user)
    traces = corp.client.idps.TraceMemberships(idps.IdentityProvidersServiceTraceMembershipsRequest(
        tenant=corp.id, user=kim.user)).traces
    pushed, manual = sorted(traces, key=lambda trace: trace.source)
    assert (pushed.workgroup, pushed.source) == (manual.workgroup, "idp:corp") == (corp.planners, "idp:corp")
    assert [lead.external_group_name for lead in pushed.leads] == ["g-plan"] and not manual.leads
    log = corp.client.sync.ListLog(sync.ListLogRequest(tenant=corp.id, identity_provider="corp")).lines
    line, = [line for line in log if line.number == pushed.log_number]
    assert line.method == pushed.method == "scim_groups.create" and line.revision == pushed.revision
    assert pushed.began_at.seconds > 0 and manual.log_number == 0 and manual.method == "workgroups.update_members"
