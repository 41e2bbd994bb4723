"""Rules C15-C19 and C44, and what belongs to workgroups besides, seen from outside."""

import csv
import io

import grpc
import pytest

from client import DASHBOARD, RUN, reason, selection
from muster.directory.v1 import workgroups_pb2
from rules import rule

Code = grpc.StatusCode
COLUMNS = ["Name", "Description", "Comment", "External Groups", "License Profile", "Members", "Allowed Roles", "Denied Roles"]


def export(tenant, **fields):
    parts = list(tenant.client.workgroups.ExportCsv(
        workgroups_pb2.WorkgroupsServiceExportCsvRequest(tenant=tenant.id, **fields)))
    assert parts[0].token and not any(part.token for part in parts[1:])
    return b"".join(part.csv for part in parts)


def rows(tenant, **fields):
    table = list(csv.reader(io.StringIO(export(tenant, **fields).decode(), newline="")))
    assert table[0] == COLUMNS
    return {row[0]: dict(zip(COLUMNS, row)) for row in table[1:]}


def select(tenant, match, *workgroups, name="", page_size=1000):
    users, token = [], ""
    while True:
        reply = tenant.client.workgroups.SelectMembers(workgroups_pb2.WorkgroupsServiceSelectMembersRequest(
            tenant=tenant.id, selection=selection(match, *workgroups, name=name), page_size=page_size, page_token=token))
        users += reply.users
        token = reply.next_page_token
        if reply.complete:
            return users


def license(tenant, group, flag, etag=""):
    return tenant.client.workgroups.SetLicenseFlag(workgroups_pb2.WorkgroupsServiceSetLicenseFlagRequest(
        tenant=tenant.id, workgroup=group, license=flag, etag=etag)).workgroup


@rule("C15: a copy has description, comment, members as manual and states, not name, external groups or license flag")
def test_copies(tenant, refused):
    for user in ("ann", "bob"):
        tenant.user(user)
    group = tenant.workgroup("Planners", ["ann", "bob"], description="who plans", comment="since 2020", allowed=[DASHBOARD],
                             denied=[RUN])
    tenant.idp()
    tenant.mapping("g1", group)
    tenant.login("kim", groups=["g1"])
    license(tenant, group, True)
    copy = tenant.copy(group, "Copy")
    assert (copy.name, copy.description, copy.comment, copy.license) == ("Copy", "who plans", "since 2020", False)
    assert copy.id != group and len(copy.role_states) == 2
    assert len(tenant.members(group)) == 3 and set(tenant.members(group)) == set(tenant.members(copy.id))
    assert all(sources == ["manual"] for sources in tenant.members(copy.id).values())
    assert rows(tenant)["Copy"]["External Groups"] == "" and rows(tenant)["Planners"]["External Groups"] == "g1"
    assert tenant.get_workgroup(copy.id) == copy
    assert reason(refused(Code.ALREADY_EXISTS, tenant.copy, group, "cOPY")) == "workgroup_name"
    refused(Code.INVALID_ARGUMENT, tenant.copy, group, "No spaces")
    refused(Code.NOT_FOUND, tenant.copy, "nothing", "Other")


@rule("C15: a copy has the entity permissions, and deleting it takes only its own")
def test_copies_have_entity_permissions(tenant):
    for user in ("ann", "bob"):
        tenant.user(user)
    tenant.tree("hierarchy/world")
    group = tenant.workgroup("Planners", ["ann"])
    tenant.permit(f"workgroup/{group}", "hierarchy/world", allow=["read"], deny=["delete"])
    tenant.permit(f"workgroup/{group}", "hierarchy", allow=["update"])
    copy = tenant.copy(group, "Copy").id
    tenant.update_members(copy, "replace", "bob")
    for user in ("ann", "bob"):
        assert tenant.in_effect(f"user/{user}", "hierarchy/world") == {"read", "update"}
        assert tenant.sees(user, type="hierarchy", identifier="world")
    tenant.delete_workgroup(copy)
    assert not tenant.sees("bob", type="hierarchy", identifier="world")
    assert tenant.sees("ann", type="hierarchy", identifier="world")


@rule("C16: inverting is against all users that are not deactivated, and twice is identity")
def test_inverting(tenant):
    for user in ("ann", "bob", "old", "shut"):
        tenant.user(user)
    tenant.set_status("Deactivate", "old")
    tenant.set_status("Suspend", "shut")
    group = tenant.workgroup("Team", ["ann"])
    reply = tenant.update_members(group, "invert")
    assert (reply.added, reply.removed) == (3, 1)
    assert set(tenant.members(group)) == {"Administrator", "bob", "shut"}
    tenant.update_members(group, "invert")
    assert set(tenant.members(group)) == {"ann"}


@rule("C17: members of all or any of some workgroups replace or join the members of another")
def test_selections(tenant, refused):
    for user in ("ann", "bob", "cid", "old"):
        tenant.user(user)
    east = tenant.workgroup("Oil_East", ["ann", "bob", "old"])
    west = tenant.workgroup("Oil_West", ["bob", "cid", "old"])
    gas = tenant.workgroup("Gas", ["cid"])
    tenant.set_status("Deactivate", "old")
    assert select(tenant, "all", east, west) == ["bob"]
    assert select(tenant, "any", east, west) == ["ann", "bob", "cid"]
    assert select(tenant, "any", east, west, page_size=1) == ["ann", "bob", "cid"]
    assert select(tenant, "all", name="OIL") == ["bob"]
    assert select(tenant, "any", name="oil") == ["ann", "bob", "cid"]
    assert select(tenant, "any", gas, name="East") == ["ann", "bob", "cid"]
    assert select(tenant, "all", gas, name="West") == ["cid"]
    assert select(tenant, "any", name="nothing of that name") == []
    assert select(tenant, "all", "Everyone", east) == ["ann", "bob"]
    assert select(tenant, "any", "Everyone", east, page_size=2) == ["Administrator", "ann", "bob", "cid"]
    # Replacing is the default; adding keeps who is there.
    target = tenant.workgroup("Energy", ["Administrator"])
    tenant.update_members(target, "unspecified", selection=selection("all", east, west))
    assert set(tenant.members(target)) == {"bob"}
    tenant.update_members(target, "add", selection=selection("any", name="Oil"))
    assert set(tenant.members(target)) == {"ann", "bob", "cid"}
    refused(Code.INVALID_ARGUMENT, tenant.update_members, target, "add", "ann", selection=selection("any", east))
    refused(Code.INVALID_ARGUMENT, tenant.update_members, target, "replace", selection=selection("any", name="nothing"))
    refused(Code.INVALID_ARGUMENT, tenant.update_members, target, "replace", selection=selection("unspecified", east))
    refused(Code.NOT_FOUND, tenant.update_members, target, "replace", selection=selection("any", "nothing"))
    refused(Code.NOT_FOUND, select, tenant, "any", "nothing")
    refused(Code.INVALID_ARGUMENT, select, tenant, "any")
    refused(Code.INVALID_ARGUMENT, select, tenant, "unspecified", east)
    assert set(tenant.members(target)) == {"ann", "bob", "cid"}


@rule("C18: deleting a workgroup deletes its states and memberships, and users stay")
def test_deleting(tenant, refused):
    tenant.user("ann")
    group = tenant.workgroup("Planners", ["ann"], allowed=[DASHBOARD])
    assert tenant.sees("ann")
    tenant.delete_workgroup(group)
    assert not tenant.sees("ann") and tenant.get_user("ann").user.id == "ann"
    assert tenant.listed(member="ann") == []
    refused(Code.NOT_FOUND, tenant.members, group)
    again = tenant.workgroup("Planners", id=group)
    assert tenant.members(again) == {} and not tenant.get_workgroup(again).role_states


@rule("C19: the export has the eight columns, is RFC 4180, and shows what is there in a stable order")
def test_exports(tenant):
    tenant.user("ann", login="Bell, Ann")
    tenant.user("bob")
    tenant.user("old")
    tenant.workgroup("Planners", ["ann", "bob", "old"], description='says "yes"', comment="two\r\nlines", allowed=[DASHBOARD],
                     denied=[RUN])
    tenant.set_status("Deactivate", "old")
    group = tenant.workgroup("Bare")
    tenant.idp()
    tenant.mapping("g2", group)
    tenant.mapping("g1", group)
    found = rows(tenant)
    assert set(found) == {"Administrators", "Everyone", "SecurityAdministrators", "Planners", "Bare"}
    assert found["Planners"] == {
        "Name": "Planners", "Description": 'says "yes"', "Comment": "two\r\nlines", "External Groups": "",
        "License Profile": "", "Members": "Bell, Ann; bob", "Allowed Roles": "PlanningSpace Dataflow-Dashboard Map",
        "Denied Roles": "PlanningSpace Economics-Run"}
    assert found["Bare"]["External Groups"] == "g1; g2"
    assert found["Administrators"]["Members"] == "Administrator"
    raw = export(tenant)
    assert raw.endswith(b"\r\n") and raw == export(tenant)


@rule("C19: no cell is taken for a formula")
def test_no_formulas(tenant):
    for index, text in enumerate(("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\uff1d1")):
        tenant.workgroup(f"Evil{index}", description=text, comment=text)
        row = rows(tenant)[f"Evil{index}"]
        assert row["Description"] == row["Comment"] == "'" + text
    tenant.user("eve", login="=cmd|' /C calc'!A0")
    tenant.workgroup("Members", ["eve"], description="a=b")
    row = rows(tenant)["Members"]
    assert row["Members"] == "'=cmd|' /C calc'!A0" and row["Description"] == "a=b"


@rule("C19: the export is streamed in pages at one revision")
def test_one_revision(tenant, server):
    """A client that reads slowly holds the server up in the middle; what changes meanwhile shows nowhere."""
    note = "before" * 600
    for number in range(130):
        tenant.workgroup(f"G{number:03}", id=f"G{number:03}", comment=note, allowed=[DASHBOARD])
    tenant.user("ann")
    with server.client(options=[("grpc.http2.lookahead_bytes", 65_536), ("grpc.http2.bdp_probe", 0)]) as slow:
        stream = slow.workgroups.ExportCsv(workgroups_pb2.WorkgroupsServiceExportCsvRequest(tenant=tenant.id), timeout=60)
        text = next(stream).csv
        for number in range(0, 130, 5):
            tenant.update_workgroup(f"G{number:03}", comment="after")
            tenant.update_members(f"G{number:03}", "add", "ann")
            tenant.states(f"G{number:03}", unset=[DASHBOARD])
            tenant.delete_workgroup(f"G{number + 1:03}")
        tenant.workgroup("G999", id="G999")
        text += b"".join(part.csv for part in stream)
    listed = [row for row in csv.DictReader(io.StringIO(text.decode(), newline="")) if row["Name"].startswith("G")]
    assert [row["Name"] for row in listed] == [f"G{number:03}" for number in range(130)]
    assert {row["Comment"] for row in listed} == {note} and {row["Members"] for row in listed} == {""}
    assert {row["Allowed Roles"] for row in listed} == {"PlanningSpace Dataflow-Dashboard Map"}
    assert rows(tenant)["G000"]["Members"] == "ann"


@rule("C43: a workgroup is flagged for license profiles, guarded by its etag")
def test_license_flag(tenant, refused):
    group = tenant.workgroup("Planners")
    before = tenant.get_workgroup(group)
    assert not before.license
    flagged = license(tenant, group, True, before.etag)
    assert flagged.license and tenant.get_workgroup(group) == flagged
    assert license(tenant, group, True).etag == flagged.etag
    refused(Code.ABORTED, license, tenant, group, False, before.etag)
    assert not license(tenant, group, False).license
