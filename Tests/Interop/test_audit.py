"""The audit by a stock client and by the command line: what was done, who was refused, and that nobody altered it."""

import base64
import json
import subprocess
import time

import grpc

from muster.directory.v1 import audit_pb2 as audit, tenants_pb2 as tenants


def listed(tenant, page_size=3, **filter):
    """All entries that match, page by page."""
    entries, token = [], ""
    while True:
        page = tenant.client.audit.List(audit.AuditServiceListRequest(
            tenant=tenant.id, filter=audit.AuditFilter(**filter), page_size=page_size, page_token=token))
        entries += page.entries
        if page.complete:
            return entries
        token = page.next_page_token


def exported(tenant, after="", **filter):
    return list(tenant.client.audit.Export(audit.AuditServiceExportRequest(
        tenant=tenant.id, filter=audit.AuditFilter(**filter), after=after)))


def verified(tenant):
    chains, token = [], ""
    while True:
        page = tenant.client.audit.Verify(audit.AuditServiceVerifyRequest(tenant=tenant.id, page_token=token))
        chains += page.chains
        if page.complete:
            return chains
        token = page.next_page_token


def accesses(tenant, count, **filter):
    """Accesses are written behind the calls, within a quarter of a second."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        found = listed(tenant, kind=audit.AUDIT_KIND_ACCESSES, **filter)
        if len(found) >= count:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{len(found)} of {count} accesses")


def test_changes_show_who_did_what_before_and_after(tenant):
    tenant.user("ann", display_name="Ann Secret")
    group = tenant.workgroup("Planners", ["ann"])
    tenant.update_workgroup(group, description="Plan")
    entries = listed(tenant, workgroup=group)
    assert [e.method for e in entries] == ["workgroups.update", "workgroups.create"]
    effect = next(e for e in entries[0].change.effects if e.kind == "workgroup")
    assert json.loads(effect.before)["description"] == "" and json.loads(effect.after)["description"] == "Plan"
    assert entries[0].principal == "root" and len(entries[0].hash) == 32
    everything = listed(tenant)
    assert [e.change.revision for e in everything] == list(range(len(everything), 0, -1))
    assert b"Secret" not in b"".join(e.SerializeToString() for e in everything)


def test_an_export_gives_all_in_order_and_goes_on_behind_a_position(tenant):
    for name in ("ann", "ben"):
        tenant.user(name)
    stretches = exported(tenant)
    revisions = [e.change.revision for stretch in stretches for e in stretch.entries]
    assert revisions == list(range(1, len(revisions) + 1))
    assert exported(tenant, after=stretches[-1].position) == []
    tenant.user("cleo")
    rest = exported(tenant, after=stretches[-1].position)
    assert [e.change.revision for stretch in rest for e in stretch.entries] == [len(revisions) + 1]


def test_refusals_are_kept_in_a_chain_of_the_node_and_erasing_a_person_breaks_none(tenant, refused):
    tenant.user("ann")
    for _ in range(3):
        refused(grpc.StatusCode.PERMISSION_DENIED, tenant.acting_as("ann").user, "eve")
    found = accesses(tenant, 3, acting_user="ann")
    assert {e.access.kind for e in found} == {audit.AUDIT_ACCESS_KIND_REFUSAL}
    assert {e.method for e in found} == {"users.create"} and all(e.access.reason for e in found)
    assert listed(tenant, acting_user="ann") == []
    tenant.set_status("Delete", "ann")
    chains = verified(tenant)
    assert [c.kind for c in chains] == [audit.AUDIT_KIND_CHANGES, audit.AUDIT_KIND_ACCESSES]
    assert all(c.first_break == 0 for c in chains) and chains[1].verified == 3 and chains[1].node
    assert len(accesses(tenant, 3, acting_user="ann")) == 3


def test_what_was_refused_shortly_before_a_stop_is_there_after_a_start(binary, data_dir, refused):
    from client import Tenant
    from daemon import Daemon
    daemon = Daemon(binary, data_dir).start()
    with daemon.client() as client:
        tenant = Tenant.create(client, "stopped")
        tenant.user("ann")
        for _ in range(5):
            refused(grpc.StatusCode.PERMISSION_DENIED, tenant.acting_as("ann").user, "eve")
    daemon.stop()
    daemon = Daemon(binary, data_dir).start()
    try:
        with daemon.client() as client:
            tenant = Tenant(client, "stopped", None)
            assert len(listed(tenant, kind=audit.AUDIT_KIND_ACCESSES)) == 5
            refused(grpc.StatusCode.PERMISSION_DENIED, tenant.acting_as("ann").user, "eve")
            found = accesses(tenant, 6)
            assert len({e.access.node for e in found}) == 2, "a new process has a chain of its own"
            assert [c.first_break for c in verified(tenant)] == [0, 0, 0]
    finally:
        daemon.stop()


def test_the_command_line_lists_exports_and_verifies(server, tenant, test_binary):
    def muster(*arguments):
        return subprocess.run(
            [test_binary("muster"), "audit", *arguments, "--server", server.address, "--key-file",
             server.ready["root-key"], "--tenant", tenant.id], capture_output=True, text=True, timeout=60)
    tenant.user("ann")
    shown = muster("list", "--user", "ann")
    assert shown.returncode == 0 and "users.create" in shown.stdout and "+user" in shown.stdout, shown
    lines = muster("export").stdout.splitlines()
    assert [json.loads(line)["change"]["revision"] for line in lines] == [str(n) for n in range(1, len(lines) + 1)]
    proof = muster("verify")
    assert proof.returncode == 0 and "holds" in proof.stdout, proof


def test_a_tenant_says_how_long_it_keeps_its_past_and_no_acting_user_may(tenant, refused):
    def update(client, **fields):
        return client.tenants.Update(tenants.TenantsServiceUpdateRequest(
            tenant=tenants.Tenant(id=tenant.id, **fields), update_mask={"paths": [f for f in fields if f != "etag"]}))
    before = tenant.client.tenants.Get(tenants.TenantsServiceGetRequest(tenant=tenant.id)).tenant
    assert before.retention_days == 0 and before.etag
    updated = update(tenant.client, retention_days=30, etag=before.etag).tenant
    assert updated.retention_days == 30 and updated.display_name == before.display_name
    assert updated == tenant.client.tenants.Get(tenants.TenantsServiceGetRequest(tenant=tenant.id)).tenant
    refused(grpc.StatusCode.ABORTED, update, tenant.client, retention_days=40, etag=before.etag)
    refused(grpc.StatusCode.INVALID_ARGUMENT, update, tenant.client, retention_days=-1)
    refused(grpc.StatusCode.PERMISSION_DENIED, update, tenant.acting_as("Administrator").client, retention_days=1)
    assert [e.method for e in listed(tenant)][0] == "tenants.update"


def test_a_made_up_page_token_is_refused(tenant):
    """A token of numbers that no list returns is the caller's mistake, and the server goes on."""
    for revision in (-1, -2 ** 63, 2 ** 63, ""):
        token = base64.urlsafe_b64encode(json.dumps([str(revision)]).encode()).decode().rstrip("=")
        try:
            tenant.client.audit.List(audit.AuditServiceListRequest(tenant=tenant.id, page_token=token))
            raise AssertionError(f"{revision} was taken")
        except grpc.RpcError as error:
            assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert listed(tenant)
