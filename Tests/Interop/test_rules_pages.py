"""Rule X8 for the lists of the directory: whatever happens between pages, all show what held when the first was read."""

import base64
import json

import grpc
import pytest

from client import DASHBOARD, RUN, Tenant, reason, resource, resource_key
from muster.directory.v1 import resources_pb2, users_pb2, workgroups_pb2
from rules import rule

Code = grpc.StatusCode
ROLE = workgroups_pb2.WORKGROUP_KIND_ROLE


def pages(call, request, size, between=lambda: None):
    """All pages of a list, with something done between the first and the second."""
    found = []
    request.page_size, request.page_token = size, ""
    while True:
        found.append(call(request))
        request.page_token = found[-1].next_page_token
        assert found[-1].complete == (not request.page_token)
        if found[-1].complete:
            return found
        if len(found) == 1:
            between()


def listed(call, request, part):
    """The whole list; `part` is the field with its elements."""
    return [element for page in pages(call, request, 1000) for element in getattr(page, part)]


def held(call, request, part, between, size=2):
    """The list as it was before something happened, which is what its pages go on showing."""
    expected = listed(call, request, part)
    found = pages(call, request, size, between)
    assert [element for page in found for element in getattr(page, part)] == expected
    assert len({page.token for page in found}) == 1 and len(found) > 1
    return expected


def changed(token, part, change):
    """A page token with one of its parts changed: key, revision, the epoch's timeline and restores, when it began."""
    parts = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    parts[part] = str(change(int(parts[part])))
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


def refused_later(call, request, refused):
    """A cursor is held for five minutes, and within one life of the database."""
    def ask(change, part):
        request.page_token = changed(first.next_page_token, part, change)
        return call(request)
    request.page_size, request.page_token = 1, ""
    first = call(request)
    assert ask(lambda began: began - 280_000_000, 4).token == first.token
    error = refused(Code.ABORTED, ask, lambda began: began - 301_000_000, 4)
    assert reason(error) == "cursor_expired"
    error = refused(Code.FAILED_PRECONDITION, ask, lambda restores: restores + 1, 3)
    assert reason(error) == "epoch_changed"


@rule("X8: all pages of a list of workgroups show one revision, whatever happens between them")
@pytest.mark.parametrize("filters", [{}, {"kind": ROLE}, {"name": "group"}, {"member": "ann"},
                                     {"member": "ann", "name": "group"}], ids=str)
def test_workgroups(tenant, refused, filters):
    tenant.user("ann")
    for number in range(7):
        tenant.workgroup(f"Group_{number}", ["ann"], allowed=[DASHBOARD], id=f"g{number}")
    tenant.workgroup("Others", ["ann"], id="g8")

    def meanwhile():
        tenant.workgroup("Group_25", ["ann"], id="g25")
        tenant.update_members("g3", "remove", "ann")
        tenant.states("g4", allowed=[RUN], unset=[DASHBOARD])
        tenant.update_workgroup("g5", name="Renamed")
        tenant.update_workgroup("g8", name="Group_8")
        tenant.delete_workgroup("g6")
        tenant.delete_workgroup("g0")

    request = workgroups_pb2.WorkgroupsServiceListRequest(tenant=tenant.id, **filters)
    call = tenant.client.workgroups.List
    before = [group.id for group in held(call, request, "workgroups", meanwhile)]
    after = [group.id for group in listed(call, request, "workgroups")]
    assert {f"g{number}" for number in range(7)} <= set(before) and "g25" not in before
    assert ("g8" in before) == ("name" not in filters) and "g8" in after
    assert "g25" in after and "g6" not in after
    assert ("g3" in after) == ("member" not in filters)
    refused_later(call, request, refused)


@rule("X8: all pages of a list of members show one revision, whatever happens between them")
@pytest.mark.parametrize("deactivated", [False, True])
def test_members(tenant, refused, deactivated):
    users = [f"user{number}" for number in range(8)]
    for user in users:
        tenant.user(user)
    tenant.workgroup("Crew", users, id="crew")
    tenant.set_status("Deactivate", "user1")

    def meanwhile():
        tenant.user("user25")
        tenant.update_members("crew", "add", "user25")
        tenant.update_members("crew", "remove", "user5")
        tenant.set_status("Deactivate", "user6")
        tenant.set_status("Reactivate", "user1")
        tenant.delete_workgroup("crew")

    request = workgroups_pb2.WorkgroupsServiceListMembersRequest(
        tenant=tenant.id, workgroup="crew", include_deactivated=deactivated)
    call = tenant.client.workgroups.ListMembers
    refused_later(call, request, refused)
    before = held(call, request, "members", meanwhile)
    assert [member.user for member in before] == [user for user in users if deactivated or user != "user1"]
    assert all(list(member.sources) == ["manual"] for member in before)
    refused(Code.NOT_FOUND, listed, call, request, "members")


@rule("X8: all pages of a selection show one revision, whatever happens between them")
@pytest.mark.parametrize("match,workgroups", [("ALL", ["crew", "deck"]), ("ANY", ["crew", "deck"]), ("ALL", ["everyone"]),
                                              ("ALL", "crew")],
                         ids=str)
def test_selections(tenant, refused, match, workgroups):
    users = [f"user{number}" for number in range(8)]
    for user in users:
        tenant.user(user)
    for workgroup in ("crew", "deck"):
        tenant.workgroup(workgroup.title(), users, id=workgroup)

    def meanwhile():
        tenant.user("user25")
        tenant.update_members("crew", "add", "user25")
        tenant.update_members("crew", "remove", "user5")
        tenant.set_status("Deactivate", "user6")
        tenant.delete_workgroup("deck")
        tenant.workgroup("Crew2", id="crew2")

    # Either a part of a name, or ids.
    named = {"name": workgroups} if isinstance(workgroups, str) else {
        "workgroups": [tenant.named("Everyone") if one == "everyone" else one for one in workgroups]}
    selection = workgroups_pb2.MemberSelection(match=getattr(workgroups_pb2, "SELECTION_MATCH_" + match), **named)
    request = workgroups_pb2.WorkgroupsServiceSelectMembersRequest(tenant=tenant.id, selection=selection)
    call = tenant.client.workgroups.SelectMembers
    before = held(call, request, "users", meanwhile)
    assert set(users) <= set(before) and "user25" not in before
    if "deck" in workgroups:
        refused(Code.NOT_FOUND, listed, call, request, "users")
        del request.selection.workgroups[1]
    assert "user6" not in listed(call, request, "users")
    if "name" in named:
        assert not listed(call, request, "users")
        request.selection.name, request.selection.match = "Crew", workgroups_pb2.SELECTION_MATCH_ANY
    refused_later(call, request, refused)


@rule("X8: all pages of what is warned about show one revision, whatever happens between them")
def test_warnings(client, refused):
    tenant = Tenant.create(client, "x8-lint", presets=["cloud_provider"])
    tenant.enable_scopes()
    for number in range(6):
        tenant.scope(f"s{number}")

    def meanwhile():
        tenant.scope("s25")
        tenant.items("s3", {"contract": ["C1"]})
        tenant.delete_workgroup("s4")

    request = workgroups_pb2.WorkgroupsServiceLintRequest(tenant=tenant.id)
    call = tenant.client.workgroups.Lint
    named = lambda warnings: {warning.workgroup for warning in warnings}
    assert {f"s{number}" for number in range(6)} <= named(held(call, request, "warnings", meanwhile))
    after = named(listed(call, request, "warnings"))
    assert "s25" in after and not {"s3", "s4"} & after
    refused_later(call, request, refused)


@rule("X8: all pages of a list of resources show one revision, whatever happens between them")
@pytest.mark.parametrize("filters", [
    {}, {"type": "contract"}, {"name": "höhe"}, {"type": "contract", "name": "höhe", "company": "home"},
    {"company": "home"}, {"parent": resource_key("contract/C0")}], ids=["all", "type", "name", "both", "company", "parent"])
def test_resources(client, refused, request, filters):
    tenant = Tenant.create(client, "x8-" + request.node.callspec.id, presets=["cloud_provider"])
    tenant.upsert(
        [resource(f"contract/C{number}", name=f"Höhe {number}") for number in range(7)] + [resource("contract/C8", name="x")],
        [resource(f"usage_line/L{number}", name=f"Höhe {number}", below="contract/C0", links=["contract/C1"])
         for number in range(6)])

    def meanwhile():
        tenant.upsert(
            [resource("contract/C25", name="Höhe 25"), resource("contract/C5", name="Tal"),
             resource("contract/C8", name="Höhe 8")],
            [resource("usage_line/L25", name="Höhe 25", below="contract/C0"),
             resource("usage_line/L4", name="Höhe 4", below="contract/C2"),
             resource("usage_line/L3", name="Höhe 3", below="contract/C0", links=["contract/C2"])])
        tenant.delete_resource("usage_line/L5")
        tenant.delete_resource("contract/C6")

    asked = resources_pb2.ResourcesServiceListRequest(tenant=tenant.id, **filters)
    call = tenant.client.resources.List
    before = [one.id for one in held(call, asked, "resources", meanwhile)]
    after = [one.id for one in listed(call, asked, "resources")]
    kinds = "C" if "type" in filters else "L" if "parent" in filters else "CL"
    gone, come = {"C": ["C6"], "L": ["L4", "L5"], "CL": ["C6", "L5"]}[kinds], [f"{kind}25" for kind in kinds]
    assert set(gone) <= set(before) and not set(come) & set(before)
    assert set(come) <= set(after) and not set(gone) & set(after)
    if "name" in filters:
        assert "C5" in before and "C8" not in before and "C5" not in after and "C8" in after
    refused_later(call, asked, refused)


@rule("X8: all pages of a list show one revision, whatever happens between them, and say when they are complete")
@pytest.mark.parametrize("filters", [
    {}, {"name": "user"}, {"order": "USER_ORDER_LOGIN"}, {"workgroup": "crew"},
    {"statuses": ["USER_STATUS_ACTIVE"], "unit": "tenant", "company": "home"}], ids=str)
def test_lists_of_users_show_one_revision(tenant, filters):
    users = [f"user{number}" for number in range(7)]
    for user in users:
        tenant.user(user)
    tenant.workgroup("Crew", users, id="crew")

    def meanwhile():
        tenant.user("user25")
        tenant.update_members("crew", "add", "user25")
        tenant.update_members("crew", "remove", "user5")
        tenant.set_status("Deactivate", "user6")
        tenant.set_status("Suspend", "user4")

    expected = tenant.users(page_size=1000, **filters)
    pages = tenant.pages(3, meanwhile, **filters)
    assert [user.id for page in pages for user in page.users] == expected
    assert all(user.status == users_pb2.USER_STATUS_ACTIVE for page in pages for user in page.users)
    assert len({page.token for page in pages}) == 1 and [page.complete for page in pages][-1]
    now = tenant.users(page_size=1000, **filters)
    assert "user25" in now and "user6" not in now


@rule("X8: a cursor's revision is held for five minutes, then the list is to be begun again")
def test_cursor_expires(tenant, refused):
    tenant.user("ann")
    page = tenant.pages(1)[0]
    padded = page.next_page_token + "=" * (-len(page.next_page_token) % 4)
    parts = json.loads(base64.urlsafe_b64decode(padded))
    ask = lambda seconds: tenant.client.users.List(users_pb2.UsersServiceListRequest(
        tenant=tenant.id, page_size=1, page_token=base64.urlsafe_b64encode(json.dumps(
            parts[:-1] + [str(int(parts[-1]) - seconds * 1_000_000)]).encode()).decode().rstrip("=")))
    assert ask(280).users
    assert reason(refused(Code.ABORTED, ask, 301)) == "cursor_expired"
    refused(Code.INVALID_ARGUMENT, ask, -3600)
