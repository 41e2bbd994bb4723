"""The rules about roles, from releases and of a tenant's own, seen from outside: stock clients, real PostgreSQL."""

import csv
import io

import grpc

from client import DASHBOARD, RUN, SECURITY, reason
from muster.directory.v1 import resources_pb2, roles_pb2, users_pb2
from rules import rule

Code = grpc.StatusCode


@rule("C9: a deny in any workgroup beats every allow, also a direct one")
def test_deny(tenant):
    tenant.user("ann")
    tenant.company_role("ann", DASHBOARD)
    assert tenant.sees("ann")
    tenant.workgroup("Allowing", ["ann"], allowed=[DASHBOARD])
    group = tenant.workgroup("Denying", ["ann"], denied=[DASHBOARD])
    assert tenant.reason("ann") == "deny"
    tenant.states(group, unset=[DASHBOARD])
    assert tenant.sees("ann")


@rule("C10: what nobody has set is not granted, and a release's new role begins unset")
def test_unset(tenant):
    tenant.user("ann")
    tenant.workgroup("Planners", ["ann"])
    tenant.register("New", {"Look": ["dashboard.view"]})
    assert tenant.reason("ann") == "permission"
    tenant.states(tenant.named("Everyone"), allowed=["New/Look"])
    assert tenant.sees("ann")


@rule("C11: a release fixes the roles of its application; states change from both sides, the set does not")
def test_release(tenant, refused):
    tenant.user("ann")
    tenant.register("Maps", {"Look": ["dashboard.view"], "Draw": ["maps.draw"]})
    group = tenant.workgroup("Crew", ["ann"], allowed=["Maps/Look"], denied=["Maps/Draw"])
    assert tenant.sees("ann")
    administrator = tenant.acting_as("Administrator")
    assert reason(refused(Code.PERMISSION_DENIED, administrator.register, "Maps", {})) == "principal_only"
    tenant.role_states("Maps/Look", unset=[group])
    assert not tenant.sees("ann")
    tenant.role_states("Maps/Look", allowed=[group])
    assert tenant.register("Maps", {"Look": ["maps.look"]}).removed == ["Maps/Draw"]
    assert [state.role for state in tenant.get_workgroup(group).role_states] == ["Maps/Look"]
    assert not tenant.sees("ann"), "the permissions are the new release's"
    assert reason(refused(Code.FAILED_PRECONDITION, tenant.register, "Security", {})) == "builtin_application"


@rule("C11: custom roles are separate, and made by who manages roles")
def test_custom_roles(tenant, refused):
    role = roles_pb2.Role(application="PlanningSpace Dataflow", name="Guests", permissions=["dashboard.view"])
    make = lambda by: by.client.roles.CreateCustom(roles_pb2.RolesServiceCreateCustomRequest(tenant=tenant.id, role=role))
    tenant.user("ann")
    refused(Code.PERMISSION_DENIED, make, tenant.acting_as("ann"))
    assert make(tenant.acting_as("Administrator")).role.custom
    tenant.workgroup("Crew", ["ann"], allowed=["PlanningSpace Dataflow/Guests"])
    assert tenant.sees("ann")
    release = roles_pb2.Role(application="PlanningSpace Dataflow", name="Dashboard Map", permissions=["x"])
    update = lambda role: tenant._keep(tenant.client.roles.UpdateCustom(
        roles_pb2.RolesServiceUpdateCustomRequest(tenant=tenant.id, role=role)))
    assert reason(refused(Code.FAILED_PRECONDITION, update, release)) == "application_role"
    role.permissions[:] = ["other"]
    update(role)
    assert not tenant.sees("ann")
    tenant._keep(tenant.client.roles.DeleteCustom(roles_pb2.RolesServiceDeleteCustomRequest(
        tenant=tenant.id, role="PlanningSpace Dataflow/Guests")))
    listed = tenant.client.roles.List(roles_pb2.RolesServiceListRequest(tenant=tenant.id)).roles
    assert "Guests" not in [role.name for role in listed]


def test_a_role_on_a_resource_needs_both(tenant, refused):
    assign = lambda role, resource: tenant.client.roles.AssignOnResource(roles_pb2.RolesServiceAssignOnResourceRequest(
        tenant=tenant.id, role=role, user="Administrator", resource=resource, held=True))
    there = resources_pb2.ResourceKey(application="planning", type="dashboard", id="none")
    assert reason(refused(Code.FAILED_PRECONDITION, assign, RUN, there)) == "role_use"
    refused(Code.INVALID_ARGUMENT, assign, RUN, resources_pb2.ResourceKey(type="dashboard", id="none"))


@rule("C12: a direct role counts for nothing where a workgroup denies it")
def test_last_holder(tenant, refused):
    tenant.user("ann")
    group = tenant.workgroup("Denying", denied=[SECURITY])
    refused(Code.FAILED_PRECONDITION, tenant.update_members, group, "add", "Administrator")
    tenant.update_members(tenant.named("Administrators"), "add", "ann")
    tenant.update_members(group, "add", "Administrator")
    refused(Code.FAILED_PRECONDITION, tenant.update_members, group, "add", "ann")


def exported(tenant):
    """The export of roles as rows."""
    chunks = tenant.client.roles.ExportCsv(roles_pb2.RolesServiceExportCsvRequest(tenant=tenant.id))
    text = b"".join(chunk.chunk for chunk in chunks).decode()
    assert text.endswith("\r\n")
    return list(csv.reader(io.StringIO(text, newline="")))


@rule("C13: an export prints Application-Name, and nothing parses it back")
def test_role_names(tenant, refused):
    tenant.register("A-B", {"C": ["x"]})
    tenant.register("A", {"B-C": ["y"]})
    names = [row[0] for row in exported(tenant)]
    assert names.count("A-B-C") == 2 and "Security-Security" in names
    tenant.user("ann")
    refused(Code.INVALID_ARGUMENT, tenant.company_role, "ann", "Security-Security")


@rule("C14: an export of roles has the application in a column of its own")
def test_role_export(tenant):
    tenant.register("Fort, Knox", {"=cmd()": ["a", "b"]})
    tenant.workgroup("Crew", allowed=["Fort, Knox/=cmd()"])
    tenant.workgroup("Others", denied=["Fort, Knox/=cmd()"])
    header, *rows = exported(tenant)
    assert header == ["Role", "Application", "Name", "Permissions", "Allowed Workgroups", "Denied Workgroups"]
    assert ["Fort, Knox-=cmd()", "Fort, Knox", "'=cmd()", "a; b", "Crew", "Others"] in rows
    assert [row[1:3] for row in rows if row[1] != "Fort, Knox"] == sorted(
        row[1:3] for row in rows if row[1] != "Fort, Knox"), "the order is stable"
    assert exported(tenant) == [header, *rows]


@rule("C20: roles can be held by users and by workgroups, and both count")
def test_holders(tenant):
    tenant.user("ann")
    tenant.user("bob")
    tenant.company_role("ann", DASHBOARD)
    tenant.workgroup("Crew", ["bob"], allowed=[DASHBOARD])
    assert tenant.sees("ann") and tenant.sees("bob")
    held = tenant.get_user("ann").roles
    assert [(role.role, role.held) for role in held] == [(DASHBOARD, users_pb2.ROLE_HOLDING_DIRECTLY)]
