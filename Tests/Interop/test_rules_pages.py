"""Rule X8 for the lists of the directory: whatever happens between pages, all show what held when the first was read."""

import base64
import json

import grpc
import pytest

from client import DASHBOARD, RUN, reason
from muster.directory.v1 import workgroups_pb2
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
