"""Whole tenants out of one database and into another, by the command line (architecture section 4, done-line 9)."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile

import grpc
import pytest

from daemon import Daemon, clean_environment

BIN = pathlib.Path(os.environ["TEST_BIN"])


@pytest.fixture(scope="module")
def daemons():
    """Two servers with a database each."""
    places = [tempfile.mkdtemp(prefix="muster-") for _ in range(2)]
    for place in places:
        os.chmod(place, 0o755)
    try:
        with Daemon(BIN / "musterd", places[0]) as one, Daemon(BIN / "musterd", places[1]) as two:
            yield one, two
    finally:
        for place in places:
            shutil.rmtree(place, ignore_errors=True)


def call(program, daemon, *arguments, **options):
    command = [BIN / program, *arguments, "--server", daemon.address, "--key-file", daemon.ready["root-key"]]
    return subprocess.run(command, capture_output=True, env=clean_environment(), timeout=120, **options)


def test_seeded_tenant_moves(daemons, tmp_path):
    """X9: what was exported from one database answers in another as it did, and its token goes on."""
    one, two = daemons
    seeded = call("muster-load", one, "seed", "--tenant", "big", "--users", "500", "--workgroups", "20",
                  "--memberships", "3000", "--grants", "1000", "--resources", "100", "--quiet")
    assert seeded.returncode == 0, seeded.stderr
    file = tmp_path / "big.tenant"
    exported = call("muster", one, "tenants", "export", "--tenant", "big", file)
    assert exported.returncode == 0, exported.stderr
    assert not file.with_name("big.tenant.partial").exists()
    imported = call("muster", two, "tenants", "import", file, "--json")
    assert imported.returncode == 0, imported.stderr
    assert json.loads(imported.stdout)["token"].split(".")[2] == "2"
    question = ("check", "--tenant", "big", "--action", "view", "--resource", "document/doc-00000001", "--subject")
    for user in ("user-00000001", "user-00000002", "Administrator", "nobody"):
        here, there = (call("muster", daemon, *question, user) for daemon in daemons)
        assert here.returncode == there.returncode
        # The next line is the token, which the import has moved on.
        assert here.stdout.splitlines()[:1] == there.stdout.splitlines()[:1]
    assert call("muster", two, "audit", "verify", "--tenant", "big").returncode == 0


def test_damaged_files_leave_nothing(daemons, tmp_path):
    """A file that is cut off or altered is refused with exit code 2, and there is no tenant then."""
    one, two = daemons
    assert call("muster-load", one, "seed", "--tenant", "small", "--users", "10", "--workgroups", "2",
                "--memberships", "10", "--quiet").returncode == 0
    whole = call("muster", one, "tenants", "export", "--tenant", "small", "-")
    assert whole.returncode == 0, whole.stderr
    middle = len(whole.stdout) // 2
    damaged = whole.stdout[:middle] + bytes([whole.stdout[middle] ^ 1]) + whole.stdout[middle + 1:]
    for content in (whole.stdout[:-1], whole.stdout[:middle], damaged, b"", b"muster tenant 2\n", whole.stdout[16:]):
        refused = call("muster", two, "tenants", "import", "-", input=content)
        assert refused.returncode == 2, refused.stderr
        assert call("muster", two, "tenants", "get", "small").returncode == 2
    assert call("muster", two, "tenants", "import", "-", input=whole.stdout).returncode == 0
    again = call("muster", two, "tenants", "import", "-", input=whole.stdout)
    assert again.returncode == 2 and b"ALREADY_EXISTS" in again.stderr


def test_nothing_follows_a_footer(daemons):
    """What a stream has behind its footer is refused, whatever it is, and the server goes on."""
    from muster.directory.v1 import tenants_pb2 as tenants
    one, two = daemons
    assert call("muster-load", one, "seed", "--tenant", "ended", "--users", "10", "--workgroups", "2",
                "--memberships", "10", "--quiet").returncode == 0
    with one.client() as source, two.client() as target:
        parts = [reply.part for reply in source.tenants.Export(tenants.TenantsServiceExportRequest(tenant="ended"))]
        for more in (parts[-1:], parts[1:2], parts[:1], parts[-1:] + parts[1:]):
            with pytest.raises(grpc.RpcError) as refused:
                target.tenants.Import(iter([tenants.TenantsServiceImportRequest(part=part) for part in parts + more]))
            assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT
            assert "behind its footer" in refused.value.details()
        assert target.tenants.Import(
            iter([tenants.TenantsServiceImportRequest(part=part) for part in parts])).token
