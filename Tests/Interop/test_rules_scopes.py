"""Rules A2, A5, A15-A21 and A25, seen from outside: a stock client, real PostgreSQL."""

import itertools
import os

import grpc
import pytest

from client import Tenant, reason
from muster.directory.v1 import audit_pb2, tenants_pb2, workgroups_pb2
from rules import rule

Code = grpc.StatusCode
_numbers = itertools.count(1)


@pytest.fixture
def cloud(client):
    """A tenant with scopes; `ann` may view and edit usage, and is in `All` like everybody."""
    tenant = Tenant.create(client, f"scope{os.getpid()}-{next(_numbers)}", ["cloud_provider"])
    tenant.enable_scopes()
    tenant.user("ann")
    tenant.workgroup("Operators", ["ann"], allowed=["CloudProvider/Operations"])
    return tenant


@rule("A2: a scope workgroup has any number of items, of the preset's categories")
def test_any_number_of_items(cloud, refused):
    cloud.scope("Many", *[{"site": [f"S{number}"]} for number in range(50)])
    assert len(cloud.get_workgroup("Many").items) == 50
    cloud.items("Many", {"contract": ["C1"], "end_user": ["E1"]})
    assert [(r.dimension, list(r.values)) for r in cloud.get_workgroup("Many").items[0].restrictions] == [
        ("contract", ["C1"]), ("end_user", ["E1"])]
    error = refused(Code.INVALID_ARGUMENT, cloud.items, "Many", {"planet": ["P1"]})
    assert reason(error) == "dimension" and "contract, end_user, site" in error.details()
    assert len(cloud.get_workgroup("Many").items) == 1


@rule("A5: a third restriction of one category is refused")
def test_a_third_restriction_of_a_category_is_refused(cloud, refused):
    full = [("contract", ["C1"]), ("site", ["S1"]), ("end_user", ["E1", "E2"]), ("end_user", ["E1"])]
    cloud.scope("Full", full)
    for third in (("site", ["S1"]), ("contract", None), ("end_user", ["E1"])):
        error = refused(Code.INVALID_ARGUMENT, cloud.items, "Full", {"site": ["S1"]}, full + [third])
        assert reason(error) == "restrictions_per_category" and "items[1].restrictions" in error.details()
        refused(Code.INVALID_ARGUMENT, cloud.scope, "New", full + [third])
    assert len(cloud.get_workgroup("Full").items) == 1


@rule("A15: each user is in exactly one scope workgroup, and members are moved, not added")
def test_exactly_one_scope_workgroup(cloud, refused):
    cloud.scope("North", {"site": ["S1"]})
    for mode, users in (("add", ["ann"]), ("remove", ["ann"]), ("replace", ["ann"]), ("invert", [])):
        error = refused(Code.FAILED_PRECONDITION, cloud.update_members, "North", mode, *users)
        assert reason(error) == "scope_workgroup"
    request = workgroups_pb2.WorkgroupsServiceCreateRequest(tenant=cloud.id, members=["ann"],
        workgroup=workgroups_pb2.Workgroup(name="West", kind=workgroups_pb2.WORKGROUP_KIND_SCOPE))
    assert reason(refused(Code.FAILED_PRECONDITION, cloud.client.workgroups.Create, request)) == "scope_workgroup"
    assert cloud.scope_of("ann") == ["All"]
    cloud.move("ann", "All", "North")
    assert cloud.scope_of("ann") == ["North"] and "ann" not in cloud.members("All")


@rule("A15: before the feature there are no scope workgroups")
def test_no_scopes_before_the_feature(tenant, refused):
    for call in (lambda: tenant.scope("North"), lambda: tenant.settings(default_workgroup="All")):
        assert reason(refused(Code.FAILED_PRECONDITION, call)) == "scopes_not_enabled"


@rule("A16: a move is one change, names where it comes from, and a mismatch is ABORTED")
def test_moves(cloud, refused):
    for name in ("North", "South"):
        cloud.scope(name, {"site": [name]})
    cloud.move("ann", "All", "North")

    entry = cloud.client.audit.List(audit_pb2.AuditServiceListRequest(
        tenant=cloud.id, page_size=1, filter=audit_pb2.AuditFilter(method="workgroups.move_user"))).entries[0]
    assert len(entry.change.effects) == 2
    assert reason(refused(Code.ABORTED, cloud.move, "ann", "All", "South")) == "scope_membership"
    refused(Code.ABORTED, cloud.move, "ann", "South", "South")
    refused(Code.NOT_FOUND, cloud.move, "ann", "North", "Nowhere")
    refused(Code.NOT_FOUND, cloud.move, "nobody", "North", "South")
    refused(Code.FAILED_PRECONDITION, cloud.move, "ann", "North", "Everyone")
    assert cloud.scope_of("ann") == ["North"]


@rule("A17: enabling scopes makes All with every user, and Unassigned, and twice changes nothing")
def test_enabling(client):
    tenant = Tenant.create(client, f"scope{os.getpid()}-{next(_numbers)}", ["cloud_provider"])
    tenant.user("ann")
    tenant.user("old")
    tenant.set_status("Deactivate", "old")
    first = tenant.enable_scopes()
    token = tenant.token
    assert (first.default_workgroup, first.fallback_workgroup) == ("All", "Unassigned")
    assert set(tenant.members("All", include_deactivated=True)) == {"Administrator", "ann", "old"}
    assert set(tenant.members("All")) == {"Administrator", "ann"}
    assert tenant.members("Unassigned") == {}
    assert tenant.enable_scopes() == first and tenant.token == token
    assert client.tenants.Get(tenants_pb2.TenantsServiceGetRequest(tenant=tenant.id)).tenant == first


@rule("A18: All can't be edited, renamed, deleted or given items; its membership can change")
def test_all_stays_as_it_is(cloud, refused):
    cloud.scope("North", {"site": ["S1"]})
    for call in (lambda: cloud.update_workgroup("All", name="Everything"),
                 lambda: cloud.update_workgroup("All", description="other"),
                 lambda: cloud.delete_workgroup("All", reassign_to="North"), lambda: cloud.items("All", {"site": ["S1"]}),
                 lambda: cloud.copy("All", "Copy")):
        assert reason(refused(Code.FAILED_PRECONDITION, call)) == "builtin_workgroup"
    cloud.move("ann", "All", "North")
    cloud.move("ann", "North", "All")


@rule("A19: new users land in the default workgroup, also those whom a login makes")
def test_new_users_land_in_the_default_workgroup(cloud):
    cloud.user("new")
    assert cloud.scope_of("new") == ["All"] and cloud.members("All")["new"] == ["system"]
    cloud.scope("North", {"site": ["S1"]})
    assert cloud.settings(default_workgroup="North").default_workgroup == "North"
    cloud.user("next")
    assert cloud.scope_of("next") == ["North"]
    cloud.idp(create_unmatched=True)
    made = cloud.login("kim", groups=[])
    assert made.created and cloud.scope_of(made.user) == ["North"]
    assert cloud.members("North")[made.user] == ["system"]
    cloud.login("kim", groups=[])
    assert cloud.scope_of(made.user) == ["North"]
    cloud.set_status("Delete", "next")
    assert list(cloud.members("North", include_deactivated=True)) == [made.user]


@rule("A20: a scope workgroup with members goes only with reassign_to")
def test_deleting_with_members(cloud, refused):
    for name in ("North", "South"):
        cloud.scope(name, {"site": [name]})
    cloud.move("ann", "All", "North")
    assert reason(refused(Code.FAILED_PRECONDITION, cloud.delete_workgroup, "North")) == "workgroup_has_members"
    refused(Code.INVALID_ARGUMENT, cloud.delete_workgroup, "North", reassign_to="North")
    refused(Code.NOT_FOUND, cloud.delete_workgroup, "North", reassign_to="Nowhere")
    refused(Code.FAILED_PRECONDITION, cloud.delete_workgroup, "North", reassign_to="Everyone")
    assert cloud.scope_of("ann") == ["North"]
    cloud.delete_workgroup("North", reassign_to="South")
    assert cloud.scope_of("ann") == ["South"] and cloud.members("South") == {"ann": ["manual"]}
    refused(Code.NOT_FOUND, cloud.get_workgroup, "North")
    cloud.move("ann", "South", "All")
    cloud.delete_workgroup("South")


@rule("A21: outside All one edits only what lies inside one of one's items, before and after; refusals are audited")
def test_authority_under_ones_own_scope(cloud, refused):
    cloud.user("meg")
    cloud.workgroup("Managers", ["meg"], allowed=["CloudProvider/Administrator"])
    cloud.scope("Region", {"contract": ["C1", "C2"]})
    cloud.scope("Sub", {"contract": ["C1"]})
    cloud.scope("Else", {"contract": ["C3"]})
    meg = cloud.acting_as("meg")
    meg.items("Else", {"contract": ["C3"]})
    cloud.move("meg", "All", "Region")
    meg.items("Sub", {"contract": ["C2"], "site": ["S1"]})
    meg.update_workgroup("Sub", description="mine")
    meg.scope("New", {"contract": ["C1"], "end_user": ["E1"]})
    meg.move("meg", "Region", "Sub")
    cloud.move("meg", "Sub", "Region")
    for call in (lambda: meg.items("Sub", {"contract": ["C2", "C3"]}), lambda: meg.items("Else", {"contract": ["C1"]}),
                 lambda: meg.items("Region", {"site": ["S1"]}), lambda: meg.scope("Other", {"site": ["S1"]}),
                 lambda: meg.update_workgroup("Else", description="mine"), lambda: meg.delete_workgroup("Else"),
                 lambda: meg.copy("Else", "Copy"), lambda: meg.move("meg", "Region", "All"),
                 lambda: meg.move("ann", "All", "Region"),
                 lambda: meg.delete_workgroup("Sub", reassign_to="Else")):
        assert reason(refused(Code.PERMISSION_DENIED, call)) == "scope_authority"
    meg.delete_workgroup("Sub")
    filtered = audit_pb2.AuditFilter(kind=audit_pb2.AUDIT_KIND_ACCESSES, acting_user="meg", method="workgroups.set_items")
    cloud.eventually(lambda: [e.access.reason for e in cloud.client.audit.List(
        audit_pb2.AuditServiceListRequest(tenant=cloud.id, filter=filtered)).entries] == ["scope_authority"] * 3)


@rule("A21: who may manage workgroups is warned when leaving All, and the last one stays")
def test_the_last_administrator_of_all(cloud, refused):
    cloud.scope("North", {"site": ["S1"]})
    last = "last_unrestricted_administrator"
    assert reason(refused(Code.FAILED_PRECONDITION, cloud.move, "Administrator", "All", "North")) == last
    assert cloud.move("ann", "All", "North") == []
    cloud.user("meg")
    cloud.workgroup("Managers", ["meg"], allowed=["CloudProvider/Administrator"])
    assert cloud.move("Administrator", "All", "North") == ["SELF_RESTRICTION"]
    for call in (lambda: cloud.move("meg", "All", "North"), lambda: cloud.set_status("Suspend", "meg"),
                 lambda: cloud.set_status("Delete", "meg"), lambda: cloud.delete_workgroup(cloud.named("Managers")),
                 lambda: cloud.states(cloud.named("Managers"), denied=["CloudProvider/Administrator"]),
                 lambda: cloud.update_members(cloud.named("Managers"), "remove", "meg")):
        assert reason(refused(Code.FAILED_PRECONDITION, call)) == last
    assert cloud.scope_of("meg") == ["All"]


@rule("A25: the default and the fallback workgroup can't be deleted, and the fallback is never All")
def test_default_and_fallback_stay(cloud, refused):
    cloud.scope("North", {"site": ["S1"]})
    cloud.scope("South", {"site": ["S1"]})
    assert reason(refused(Code.FAILED_PRECONDITION, cloud.delete_workgroup, "Unassigned")) == "scope_settings"
    refused(Code.INVALID_ARGUMENT, cloud.settings, fallback_workgroup="All")
    refused(Code.INVALID_ARGUMENT, cloud.settings, default_workgroup="Everyone")
    cloud.settings(default_workgroup="North", fallback_workgroup="South")
    for name in ("North", "South"):
        assert reason(refused(Code.FAILED_PRECONDITION, cloud.delete_workgroup, name)) == "scope_settings"
    cloud.delete_workgroup("Unassigned")
    cloud.settings(default_workgroup="")
    cloud.delete_workgroup("North")


@rule("A25: a move pins the user until Unpin, unless it says otherwise")
def test_pins(cloud):
    cloud.scope("North", {"site": ["S1"]})
    cloud.move("ann", "All", "North")
    assert cloud.members("North") == {"ann": ["manual"]}
    unpin = workgroups_pb2.WorkgroupsServiceUnpinRequest(tenant=cloud.id, user="ann")
    assert cloud.client.workgroups.Unpin(unpin).workgroup == "North"
    assert cloud.members("North") == {"ann": ["system"]}
    cloud.move("ann", "North", "All", pin=False)
    assert cloud.members("All")["ann"] == ["system"]
    cloud.move("ann", "All", "All", pin=True)
    assert cloud.members("All")["ann"] == ["manual"]
