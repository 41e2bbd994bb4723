"""grpcurl and grpcio, as they come: reflection, health, draining, keys, metrics."""

import json
import pathlib
import subprocess
import sys
import threading
import urllib.request

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from client import DASHBOARD, Client, Tenant
from daemon import Daemon
from muster.directory.v1 import tenants_pb2

GRPCURL = str(pathlib.Path(sys.executable).parent / "grpcurl")
SERVICES = {
    "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
    "muster.authorization.v1.AuthorizationService", "muster.directory.v1.TenantsService",
    "muster.directory.v1.CompaniesService", "muster.directory.v1.UnitsService",
    "muster.directory.v1.UsersService", "muster.directory.v1.WorkgroupsService", "muster.directory.v1.RolesService",
    "muster.directory.v1.AuditService",
    "muster.provisioning.v1.IdentityProvidersService", "muster.provisioning.v1.MappingsService",
    "muster.provisioning.v1.LoginsService", "muster.provisioning.v1.ScimUsersService",
    "muster.provisioning.v1.ScimGroupsService", "muster.provisioning.v1.SyncService"}


def grpcurl(server, *arguments, key=True):
    header = ["-H", f"authorization: Bearer {server.key}"] if key else []
    return subprocess.run([GRPCURL, "-plaintext", *header, *arguments], capture_output=True, text=True, timeout=60)


def test_grpcurl_lists_and_describes_every_service(server):
    listed = grpcurl(server, server.address, "list")
    assert listed.returncode == 0, listed.stderr
    assert SERVICES <= set(listed.stdout.split())
    for service in SERVICES:
        described = grpcurl(server, server.address, "describe", service)
        assert described.returncode == 0 and "rpc" in described.stdout, described.stderr
    message = grpcurl(server, server.address, "describe", ".muster.directory.v1.User")
    assert "string login = 2" in message.stdout


def test_grpcurl_calls_check_with_the_key(server, tenant):
    tenant.user("ann")
    tenant.workgroup("Planners", ["ann"], allowed=[DASHBOARD])
    body = {"tenant": tenant.id, "subject": "ann", "action": "view", "resource": {"type": "dashboard", "id": "x"},
            "consistency": {"atLeast": tenant.token}}
    called = grpcurl(server, "-d", json.dumps(body), server.address,
                     "muster.authorization.v1.AuthorizationService/Check")
    assert called.returncode == 0, called.stderr
    assert json.loads(called.stdout)["decision"] == "DECISION_ALLOWED"


def test_reflection_wants_the_key_and_health_does_not(server):
    assert "Unauthenticated" in grpcurl(server, server.address, "list", key=False).stderr
    with grpc.insecure_channel(server.address) as channel:
        answer = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(), timeout=10)
        assert answer.status == health_pb2.HealthCheckResponse.SERVING


@pytest.mark.parametrize("key", [None, "", "wrong", "msk_" + "A" * 43])
def test_calls_without_the_key_are_unauthenticated(server, refused, key):
    with Client(server.address, key) as client:
        error = refused(grpc.StatusCode.UNAUTHENTICATED, client.tenants.List, tenants_pb2.TenantsServiceListRequest())
        assert server.key not in error.details()


def test_health_watch_sees_not_serving_while_draining(binary, data_dir):
    daemon = Daemon(binary, data_dir).start()
    seen, first = [], threading.Event()
    channel = grpc.insecure_channel(daemon.address)

    def watch():
        try:
            for update in health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), timeout=60):
                seen.append(update.status)
                first.set()
        except grpc.RpcError:
            pass

    watcher = threading.Thread(target=watch)
    watcher.start()
    assert first.wait(20)
    assert daemon.stop() == 0
    watcher.join(30)
    serving, not_serving = health_pb2.HealthCheckResponse.SERVING, health_pb2.HealthCheckResponse.NOT_SERVING
    assert seen == [serving, not_serving]
    channel.close()


def test_metrics_name_methods_statuses_and_the_snapshot(server, tenant):
    tenant.user("ann")
    tenant.ask("ann")
    text = urllib.request.urlopen(server.metrics_url, timeout=10).read().decode()
    check = 'service="muster.authorization.v1.AuthorizationService",method="Check"'
    assert f'muster_rpc_calls_total{{{check},status="OK"}}' in text
    assert f"muster_rpc_duration_seconds_bucket{{{check}," in text
    for name in ("muster_rpc_connections", "muster_database_connections", "muster_snapshot_bytes",
                 "muster_snapshot_age_seconds"):
        assert name in text, name
    assert server.key not in text


def test_errors_carry_their_details(server, tenant, refused):
    from grpc_status import rpc_status
    from google.rpc import error_details_pb2
    error = refused(grpc.StatusCode.INVALID_ARGUMENT, tenant.workgroup, "no good name")
    details = rpc_status.from_call(error).details
    violation = error_details_pb2.BadRequest()
    assert any(detail.Unpack(violation) for detail in details)
    assert violation.field_violations[0].field == "workgroup.name"
    error = refused(grpc.StatusCode.FAILED_PRECONDITION, tenant.set_status, "Suspend", "Administrator")
    info = error_details_pb2.ErrorInfo()
    assert any(detail.Unpack(info) for detail in rpc_status.from_call(error).details)
    assert info.reason == "last_security_holder"


def test_requests_are_idempotent_by_their_id(tenant, client, refused):
    from muster.directory.v1 import users_pb2
    request = users_pb2.UsersServiceCreateRequest(tenant=tenant.id, request_id="r-1", user=users_pb2.User(login="ann"))
    first = client.users.Create(request)
    assert client.users.Create(request) == first
    request.user.login = "bob"
    refused(grpc.StatusCode.ALREADY_EXISTS, client.users.Create, request)


def test_a_request_id_answers_only_whom_it_answered_before(tenant, refused):
    from muster.directory.v1 import users_pb2
    request = users_pb2.UsersServiceCreateRequest(tenant=tenant.id, request_id="r-2", user=users_pb2.User(id="ann"))
    tenant.acting_as("Administrator").client.users.Create(request)
    refused(grpc.StatusCode.ALREADY_EXISTS, tenant.acting_as("ann").client.users.Create, request)


def test_tenants_are_islands(client, refused):
    here, there = Tenant.create(client, "island-1"), Tenant.create(client, "island-2")
    here.user("ann")
    refused(grpc.StatusCode.NOT_FOUND, there.get_user, "ann")
    there.token = here.token
    refused(grpc.StatusCode.INVALID_ARGUMENT, there.ask, "Administrator")
