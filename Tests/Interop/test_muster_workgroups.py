"""What people type about workgroups, run as the command against a real server."""

import csv
import io
import itertools
import json
import os
import subprocess

import pytest

_numbers = itertools.count(1)


@pytest.fixture
def muster(server, test_binary):
    """Runs a command about a tenant of its own, which must end well, and gives what it prints."""
    tenant = f"typed{os.getpid()}-{next(_numbers)}"

    def run(*words, code=0):
        environment = {"MUSTER_SERVER": server.address, "MUSTER_KEY": server.key, "MUSTER_TENANT": tenant, "NO_COLOR": "1"}
        ran = subprocess.run([test_binary("muster"), *words], env=environment, capture_output=True, text=True, timeout=60)
        assert ran.returncode == code, f"{words}: {ran.returncode}\n{ran.stdout}\n{ran.stderr}"
        return ran.stdout if code == 0 else ran.stderr
    run("tenants", "create", tenant, "--preset", "cloud_provider")
    for user in ("ann", "bob"):
        run("users", "create", "--id", user)
    return run


def test_scopes_by_command(muster):
    assert "All" in muster("tenants", "enable-scopes")
    muster("workgroups", "create", "North", "--kind", "scope", "--item", "contract=C1,C2 site=S1", "--item", "end_user=*")
    table = muster("workgroups", "items", "North").splitlines()
    assert [line.split(maxsplit=1) for line in table] == [
        ["ITEM", "RESTRICTIONS"], ["1", "contract=C1,C2 site=S1"], ["2", "end_user=*"]]
    assert "last_unrestricted" in muster("workgroups", "move", "Administrator", "--from", "All", "--to", "North", "--json", code=2) \
        or "may manage workgroups" in muster("workgroups", "move", "Administrator", "--from", "All", "--to", "North", code=2)
    muster("workgroups", "move", "ann", "--from", "all", "--to", "north")
    assert "manual" in muster("workgroups", "members", "North")
    muster("workgroups", "unpin", "ann")
    assert "system" in muster("workgroups", "members", "North")
    assert "moved" not in muster("workgroups", "move", "ann", "--from", "All", "--to", "North", code=2)
    muster("workgroups", "items", "North", "--none")
    assert "NO_ITEMS" in muster("workgroups", "lint")
    assert [g["name"] for g in json.loads(muster("workgroups", "list", "--member", "ann", "--json"))["workgroups"]] == ["North"]
    muster("tenants", "update", "--default-workgroup", "North", "--full-control", "Administrators")
    shown = json.loads(muster("tenants", "get", "--json"))["tenant"]
    assert len(shown["fullControlWorkgroups"]) == 1 and shown["fallbackWorkgroup"] == "Unassigned"
    muster("tenants", "update", "--default-workgroup", "", "--full-control", "")
    assert "members" in muster("workgroups", "delete", "North", code=2)
    muster("workgroups", "delete", "North", "--reassign-to", "Unassigned")
    assert "ann" in muster("workgroups", "members", "Unassigned")


def test_selections_copies_and_files_by_command(muster):
    muster("workgroups", "create", "Oil_East", "--member", "ann", "--member", "bob", "--description", "=1+1")
    muster("workgroups", "create", "Oil_West", "--member", "bob")
    assert muster("workgroups", "select", "--name", "oil", "--match", "all").split() == ["USER", "bob"]
    muster("workgroups", "create", "Energy", "--member", "ann")
    muster("workgroups", "select", "--workgroup", "Oil_West", "--match", "any", "--into", "Energy", "--add")
    assert muster("workgroups", "members", "Energy").split()[2:] == ["ann", "manual", "bob", "manual"]
    muster("workgroups", "invert", "Energy")
    assert "Administrator" in muster("workgroups", "members", "Energy")
    assert "Copy" in muster("workgroups", "copy", "Oil_East", "Copy")
    assert "license" in muster("workgroups", "license", "Copy", "--allow")
    muster("workgroups", "license", "Copy", "--no-allow")
    rows = {row["Name"]: row for row in csv.DictReader(io.StringIO(muster("export", "workgroups", "--csv"), newline=""))}
    assert rows["Copy"]["Members"] == "ann; bob" and rows["Copy"]["Description"] == "'=1+1"
