"""`muster` on types, resources and entities, against a real server."""

import json
import os
import subprocess

import pytest


@pytest.fixture
def muster(test_binary, server, tenant):
    """Runs a command on a fresh tenant with the preset `planning`, and gives what it prints."""
    environment = {**os.environ, "MUSTER_SERVER": server.address, "MUSTER_KEY": server.key, "MUSTER_TENANT": tenant.id}

    def run(*arguments, code=0, text=None):
        done = subprocess.run([test_binary("muster"), *arguments], capture_output=True, text=True, input=text,
                              env=environment, timeout=30)
        assert done.returncode == code, done.stderr
        return done.stdout if code == 0 else done.stderr
    return run


def test_types_are_shown_and_put(muster):
    assert "hierarchy" in muster("types", "list")
    shown = json.loads(muster("types", "show", "dashboard"))
    shown["actions"].append({"name": "print", "permission": "dashboard.view"})
    assert "planning/dashboard" in muster("types", "put", "-", text=json.dumps(shown))
    assert "print" in muster("types", "list")
    assert "has changed since" in muster("types", "put", "-", text=json.dumps(shown), code=2)
    assert "is no type in JSON" in muster("types", "put", "-", text="{", code=2)


def test_resources_are_registered_listed_and_deleted(muster):
    assert "created" in muster("resources", "put", "dashboard/sales", "--name", "Sales", "--attribute", "site=S1")
    shown = muster("resources", "get", "dashboard/sales")
    assert "Sales" in shown and "site=S1" in shown
    lines = "\n".join(json.dumps({"type": "dashboard", "id": f"d{n}", "name": f"Number {n}"}) for n in range(1500))
    report = json.loads(muster("resources", "import", "-", "--json", text=lines))
    assert report["created"] == "1500" and report["batches"] == "2"
    assert "line 2" in muster("resources", "import", "-", text=lines.replace("d1\"", "d1", 1), code=2)
    listed = json.loads(muster("resources", "list", "--type", "dashboard", "--name", "number 149", "--json"))
    assert len(listed["resources"]) == 11 and listed["complete"]
    assert "deleted" in muster("resources", "delete", "dashboard/sales")
    assert "There is no resource" in muster("resources", "get", "dashboard/sales", code=2)


def test_entities(muster, tenant):
    tenant.user("ann")
    assert "3" in muster("entities", "create", "hierarchy/world", "--node", "europe", "--node", "france=europe")
    assert "added" in muster("entities", "update", "hierarchy/world", "--node", "spain=europe")
    reply = muster("entities", "set", "hierarchy/europe", "--user", "ann", "--allow", "full-control", "--deny", "delete",
                   "--apply-to", "node-and-children", "--json")
    assert json.loads(reply)["count"] == 3
    shown = muster("entities", "effective", "hierarchy/spain", "--user", "ann")
    assert "user ann is denied delete on spain" in shown and "user ann is allowed read on spain" in shown
    assert "deleted" in muster("entities", "delete", "hierarchy/europe")
    assert "There is no resource" in muster("entities", "effective", "hierarchy/spain", "--user", "ann", code=2)
    assert "nothing is set" in muster("entities", "effective", "hierarchy", "--user", "ann")
