"""The rules about who may what in a tenant, seen from outside: stock clients, real PostgreSQL."""

import time

import grpc

from client import DASHBOARD, SECURITY, Tenant, reason
from muster.directory.v1 import audit_pb2, tenants_pb2, workgroups_pb2
from rules import rule

Code = grpc.StatusCode


def refusals(tenant, until):
    """The refusals that the audit keeps, read until `until` says that all are there: they are written in batches."""
    for _ in range(200):
        entries = tenant.client.audit.List(audit_pb2.AuditServiceListRequest(
            tenant=tenant.id, filter=audit_pb2.AuditFilter(kind=audit_pb2.AUDIT_KIND_ACCESSES))).entries
        found = [(entry.method, entry.acting_user, entry.access.reason) for entry in entries]
        if until(found):
            return found
        time.sleep(0.02)
    raise AssertionError(found)


@rule("C2: a new tenant has its three workgroups, and Everyone holds each user at once")
def test_new_tenant(tenant):
    listed = tenant.client.workgroups.List(workgroups_pb2.WorkgroupsServiceListRequest(tenant=tenant.id)).workgroups
    assert {group.name for group in listed} == {"Administrators", "Everyone", "SecurityAdministrators"}
    states = {group.name: [state.role for state in group.role_states] for group in listed}
    assert states["SecurityAdministrators"] == [SECURITY]
    tenant.states(tenant.named("Everyone"), allowed=[DASHBOARD])
    tenant.user("ann")
    assert tenant.sees("ann")


@rule("C3: managing users, workgroups and roles are roles, held directly too")
def test_authority(tenant, refused):
    tenant.register("Keys", {"People": ["directory.users.manage"], "Groups": ["directory.workgroups.manage"]})
    tenant.user("ann")
    ann = tenant.acting_as("ann")
    refused(Code.PERMISSION_DENIED, ann.user, "bob")
    tenant.company_role("ann", "Keys/People")
    ann.user("bob")
    refused(Code.PERMISSION_DENIED, ann.workgroup, "Crew")
    assert reason(refused(Code.PERMISSION_DENIED, ann.company_role, "ann", SECURITY)) == "directory.roles.manage"
    tenant.company_role("ann", "Keys/Groups")
    ann.workgroup("Crew")
    tenant.company_role("ann", "Keys/People", held=False)
    refused(Code.PERMISSION_DENIED, ann.user, "carol")


@rule("C31: whoever is no user of the tenant gets nothing there, and each try is in its audit")
def test_operators(client, tenant, refused):
    elsewhere = Tenant.create(client, tenant.id + "-other")
    elsewhere.user("oscar")
    elsewhere.update_members(elsewhere.named("Administrators"), "add", "oscar")
    oscar = tenant.acting_as("oscar")
    tenant.user("ann")
    for call in (lambda: oscar.user("eve"), oscar.users, lambda: oscar.get_user("ann"),
                 lambda: oscar.client.audit.List(audit_pb2.AuditServiceListRequest(tenant=tenant.id)),
                 lambda: next(iter(oscar.client.tenants.Export(tenants_pb2.TenantsServiceExportRequest(tenant=tenant.id))))):
        assert reason(refused(Code.PERMISSION_DENIED, call)) in ("acting_user", "operator_only")
    methods = {"users.create", "users.list", "users.get", "audit.list", "tenants.export"}
    kept = refusals(tenant, lambda found: methods <= {method for method, who, _ in found if who == "oscar"})
    assert all(why in ("acting_user", "operator_only") for _, who, why in kept if who == "oscar")
    # The grant is a membership like any other: explicit, and in the audit with who gave it.
    tenant.acting_as("Administrator").user("oscar")
    tenant.acting_as("Administrator").update_members(tenant.named("Administrators"), "add", "oscar")
    assert "ann" in oscar.users() and oscar.user("eve")
    changes = tenant.client.audit.List(audit_pb2.AuditServiceListRequest(
        tenant=tenant.id, filter=audit_pb2.AuditFilter(kind=audit_pb2.AUDIT_KIND_CHANGES, user="oscar"))).entries
    assert {(entry.method, entry.acting_user) for entry in changes} >= {
        ("users.create", "Administrator"), ("workgroups.update_members", "Administrator")}


@rule("C31: the audit is for who holds the permission to see it")
def test_audit_authority(tenant, refused):
    tenant.user("ann")
    ann = tenant.acting_as("ann")
    read = lambda: ann.client.audit.List(audit_pb2.AuditServiceListRequest(tenant=tenant.id))
    assert reason(refused(Code.PERMISSION_DENIED, read)) == "directory.audit.view"
    tenant.workgroup("Auditors", ["ann"], allowed=[SECURITY])
    assert read().entries
