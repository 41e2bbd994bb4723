"""Whole cycles of an identity provider, played by muster-load, through the gateway."""

import json
import subprocess

import pytest

from muster.directory.v1 import tenants_pb2
from rules import rule

SHAPE = ["--users", "150", "--groups", "12", "--memberships", "500", "--churn", "8%"]


@pytest.fixture
def push(gateway, test_binary, tmp_path):
    """Plays cycles on a connection and gives the report; differences and answers 5xx fail."""
    def play(connection, *options):
        token = tmp_path / "token"
        token.write_text(connection.token)
        words = [test_binary("muster-load"), "scim", "--url", gateway.address, "--token-file", token, "--json", *SHAPE,
                 *options]
        done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)
    return play


@rule("P50: 5 % of all writes sent twice end in the same state")
@pytest.mark.parametrize("style", ["okta", "entra"])
def test_cycles(connect, push, style):
    report = push(connect(style), "--style", style, "--resend", "5%", "--cycles", "2")
    assert report["differences"] == 0 and all(cycle["serverErrors"] == 0 for cycle in report["cycles"])
    assert report["cycles"][0]["resent"] > 0


@rule("P51: a cycle without changes bumps no revision")
@pytest.mark.parametrize("style", ["okta", "entra"])
def test_unchanged(tenant, connect, push, style):
    connection = connect(style)
    push(connection, "--style", style, "--cycles", "0")
    newest = lambda: tenant.client.tenants.Get(tenants_pb2.TenantsServiceGetRequest(tenant=tenant.id)).token
    before = newest()
    report = push(connection, "--style", style, "--cycles", "0")
    assert report["cycles"][0]["writes"] > 150
    assert newest() == before


@rule("P10: 25 requests a second of one connection are served, none refused; how long they take is a benchmark's figure")
def test_rate(connect, push):
    cycle, = push(connect("entra"), "--rate", "25", "--users", "40", "--groups", "4", "--memberships", "60", "--cycles", "0")["cycles"]
    assert cycle["retries"] == 0 and set(cycle["statuses"]) <= {"200", "201", "204"}
    assert cycle["calls"] / cycle["seconds"] < 30
