"""Whatever bytes arrive, the process lives, and the neighbours don't notice."""

import os
import random
import socket

import grpc
import pytest

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
SETTINGS = b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"
CHECK = "/muster.authorization.v1.AuthorizationService/Check"


def raw(method):
    return lambda channel, path=CHECK: getattr(channel, method)(
        path, request_serializer=lambda b: b, response_deserializer=lambda b: b)


def call(server, body, path=CHECK):
    with grpc.insecure_channel(server.address) as channel:
        return raw("unary_unary")(channel, path)(
            body, timeout=20, metadata=[("authorization", "Bearer " + server.key)])


@pytest.mark.parametrize("body", [
    b"\x0a\xff", b"\x0a\x05abc", b"\xff" * 11, b"\x0b" * 2000, b"\x07", b"\x00", b"\x0a\x02\xc3\x28",
    b"\x22" + b"\x7f" * 40, b"\x0c",
], ids=["length past the end", "short string", "endless varint", "open groups", "wire type 7", "field 0", "bad UTF-8",
        "nested past the end", "group end alone"])
def test_bodies_that_are_no_message_are_invalid_arguments(server, tenant, refused, body):
    refused(grpc.StatusCode.INVALID_ARGUMENT, call, server, body)
    assert tenant.ask("Administrator").decision


def test_empty_and_unknown_fields_are_named(server, tenant, refused):
    error = refused(grpc.StatusCode.INVALID_ARGUMENT, call, server, b"")
    assert "tenant" in error.details()
    refused(grpc.StatusCode.UNIMPLEMENTED, call, server, b"", "/muster.authorization.v1.AuthorizationService/Chek")
    refused(grpc.StatusCode.UNIMPLEMENTED, call, server, b"", "/nobody/knows")


def test_unknown_tenants_subjects_types_and_actions_have_their_statuses(tenant, refused):
    refused(grpc.StatusCode.NOT_FOUND, tenant.ask, "nobody")
    assert "resource.type" in refused(
        grpc.StatusCode.INVALID_ARGUMENT, tenant.ask, "Administrator", type="nothing").details()
    assert "action" in refused(grpc.StatusCode.INVALID_ARGUMENT, tenant.ask, "Administrator", action="fly").details()
    tenant.id, tenant.token = "no-such-tenant", ""
    import authorization as auth
    refused(grpc.StatusCode.NOT_FOUND, tenant.ask, "Administrator", consistency=auth.Consistency())


def test_a_message_over_the_limit_is_refused_at_its_prefix(server, refused):
    refused(grpc.StatusCode.RESOURCE_EXHAUSTED, call, server, b"\x0a" + b"x" * (5 << 20))


def test_random_bytes_on_raw_connections_harm_nobody(server, tenant):
    seed = int(os.environ.get("TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print("seed", seed)
    source = random.Random(seed)
    host, port = server.address.rsplit(":", 1)
    for number in range(200):
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            start = source.choice([b"", PREFACE, PREFACE + SETTINGS, PREFACE + SETTINGS])
            frame = bytes([0, source.randrange(2), source.randrange(256), source.randrange(12), source.randrange(256),
                           0, 0, 0, source.randrange(8)])
            try:
                connection.sendall(start + frame + source.randbytes(source.randrange(600)))
            except OSError:
                pass
        if number % 50 == 0:
            assert tenant.ask("Administrator").decision
    assert server.process.poll() is None
    assert tenant.ask("Administrator").decision


def test_random_messages_to_every_method_harm_nobody(server, tenant):
    from client import Client
    seed = int(os.environ.get("TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print("seed", seed)
    source = random.Random(seed)
    paths = [f"/muster.directory.v1.{service}Service/{method}" for service, methods in {
        "Users": ["Create", "Get", "List", "Update", "Suspend"], "Workgroups": ["Create", "Update", "SetRoleStates"],
        "Tenants": ["Create", "Get"]}.items() for method in methods] + [CHECK, "/muster.provisioning.v1.LoginsService/Provision"]
    allowed = {grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.NOT_FOUND}
    for _ in range(400):
        body = b"\x0a" + bytes([len(tenant.id)]) + tenant.id.encode() + source.randbytes(source.randrange(60))
        try:
            call(server, body, source.choice(paths))
        except grpc.RpcError as error:
            assert error.code() in allowed | {grpc.StatusCode.FAILED_PRECONDITION, grpc.StatusCode.ALREADY_EXISTS}, \
                f"{error.code()} {error.details()} for {body.hex()}"
    assert tenant.ask("Administrator").decision
