"""What people type about identity providers, run as the command against a real server."""

import itertools
import json
import os
import subprocess

import pytest

from test_rules_connections import KEYS

_numbers = itertools.count(1)


@pytest.fixture
def muster(server, test_binary, tmp_path):
    """Runs a command about a tenant of its own, which must end with the code, and gives what it prints."""
    tenant = f"idp{os.getpid()}-{next(_numbers)}"

    def run(*words, code=0, key=None, folder=tmp_path):
        environment = {
            "MUSTER_SERVER": server.address, "MUSTER_KEY": key or server.key, "MUSTER_TENANT": tenant, "NO_COLOR": "1"}
        ran = subprocess.run(
            [test_binary("muster"), *words], env=environment, capture_output=True, text=True, timeout=60, cwd=folder)
        assert ran.returncode == code, f"{words}: {ran.returncode}\n{ran.stdout}\n{ran.stderr}"
        return ran.stdout if code != 2 else ran.stderr
    run("tenants", "create", tenant, "--preset", "planning")
    run("workgroups", "create", "Planners")
    run.folder = tmp_path
    return run


def fields(text):
    return {line.split("  ")[0]: line.split("  ", 1)[1].strip() for line in text.splitlines() if "  " in line}


def test_connections_by_command(muster):
    (muster.folder / "keys.json").write_text(KEYS)
    muster("idp", "create", "okta", "--groups-claim", "groups", "--dialect", "okta", "--removal-minimum", "5",
           "--removal-window", "2h", "--issuer", "https://idp.example", "--audience", "muster", "--jwks", "keys.json")
    shown = fields(muster("idp", "get", "okta"))
    assert shown["dialect"] == "okta" and shown["issuer"] == "https://idp.example" and shown["keys"] == "given"
    assert shown["removals held"] == "more than 5 and 10 % in 2h"
    muster("idp", "update", "okta", "--paused", "--removal-percent", "20", "--scope", 'userType eq "Employee"')
    shown = fields(muster("idp", "get", "okta"))
    assert shown["pushes"] == "paused" and shown["removals held"] == "more than 5 and 20 % in 2h" and shown["dialect"] == "okta"
    assert "token_lifetime" in muster("idp", "update", "okta", "--token-lifetime", "7h", code=2)
    assert "would be deleted" in muster("idp", "delete", "okta", "--dry-run")
    assert fields(muster("idp", "delete", "okta"))["status"] == "deleted"
    assert muster("idp", "list").strip() == "No connections."


def test_credentials_by_command(muster):
    muster("idp", "create", "okta", "--groups-claim", "groups")
    made = fields(muster("idp", "token", "issue", "okta", "--scope", "logins"))
    login = ("login", "--connection", "okta", "--login", "ann", "--claim", "groups=planners")
    assert "NO_MAPPING" in muster(*login, key=made["secret"]).upper().replace("-", "_")
    new = fields(muster("idp", "token", "rotate", "okta", made["id"], "--overlap", "7d"))
    listed = muster("idp", "get", "okta")
    assert made["id"] in listed and new["id"] in listed and new["secret"] not in listed
    muster("idp", "token", "revoke", "okta", made["id"])
    muster(*login, key=made["secret"], code=2)
    muster(*login, key=new["secret"])
    one = fields(muster("idp", "secret", "add", "okta", "--expires", "2035-01-01T00:00:00Z"))
    assert one["expires"].startswith("2035-01-01")
    muster("idp", "secret", "remove", "okta", one["id"])


def test_mappings_by_command(muster):
    muster("idp", "create", "okta", "--groups-claim", "groups")
    muster("workgroups", "create", "Staff")
    muster("idp", "map", "okta", "planners", "Planners")
    kind = fields(muster("idp", "map", "okta", "Emp*", "Staff", "--match", "glob", "--attribute", "userType"))
    assert kind["attribute"] == "userType"
    (muster.folder / "token.json").write_text(json.dumps(
        {"sub": "ann", "groups": ["planners", "other"], "userType": "Employee", "iat": 1, "admin": True, "nested": {"a": [1]}}))
    table = muster("idp", "test", "okta", "--claims", "token.json")
    assert "Planners" in table and "Staff" in table and "matched" in table
    assert "no-match" in muster("idp", "test", "okta", "--claim", "groups=none", "--all", code=1)
    shown = json.loads(muster("idp", "test", "okta", "--claim", "groups=planners", "--json"))
    assert [w["workgroupName"] for w in shown["workgroups"]] == ["Planners"]
    (muster.folder / "odd.json").write_text('["no object"]')
    assert "no JSON object" in muster("idp", "test", "okta", "--claims", "odd.json", code=2)
    muster("mappings", "update", kind["id"], "--value", "Guest", "--match", "exact")
    assert "Guest" in muster("idp", "mappings", "okta")
    muster("idp", "unmap", kind["id"])
    assert "Guest" not in muster("mappings", "list", "--connection", "okta")
    assert fields(muster("workgroups", "external-groups", "Planners", "--connection", "okta", "--group", "a", "--group", "b")) \
        ["removed"] == "planners"
    muster("workgroups", "external-groups", "Planners", "--connection", "okta", "--none")
    assert muster("idp", "mappings", "okta").strip() == "No mappings."


def test_membership_policies_by_command(muster):
    muster("users", "create", "--id", "ann")
    muster("workgroups", "add", "Planners", "ann")
    shown = muster("workgroups", "update", "Planners", "--membership-policy", "authoritative", "--dry-run")
    assert "1 manual membership would end: ann" in shown
    assert "ann" in muster("workgroups", "members", "Planners")
    assert "1 manual membership ended: ann" in muster("workgroups", "update", "Planners", "--membership-policy", "authoritative")
    assert "membership policy" in muster("workgroups", "add", "Planners", "ann", code=2)
    assert fields(muster("workgroups", "get", "Planners"))["members"] == "authoritative"


def test_log_health_and_drift_by_command(muster):
    muster("idp", "create", "okta", "--groups-claim", "groups")
    muster("idp", "map", "okta", "planners", "Planners")
    assert muster("idp", "log", "okta").strip() == "No lines." and muster("idp", "log", "okta", "--json") == ""
    assert "idle" in muster("idp", "health") and fields(muster("idp", "health", "okta"))["last call"] == "never"
    muster("login", "--connection", "okta", "--login", "ann", "--claim", "groups=planners")
    table = muster("idp", "log", "okta").splitlines()
    assert table[0].split()[:3] == ["LINE", "TIME", "REQUEST"] and table[1].split()[2:4] == ["logins.provision", "applied"]
    exported = muster("idp", "log", "okta", "--json")
    assert [json.loads(line)["line"]["number"] for line in exported.splitlines()] == ["1"]
    assert {change["kind"] for change in json.loads(exported)["changes"]} >= {"user", "membership"}
    (muster.folder / "okta.jsonl").write_text(exported)
    again = fields(muster("idp", "replay", "okta", "okta.jsonl"))
    assert (again["replayed"], again["skipped"]) == ("1", "0")
    (muster.folder / "bad.jsonl").write_text("x")
    assert "no line of a log" in muster("idp", "replay", "okta", "bad.jsonl", code=2)
    health = muster("idp", "health", "okta")
    assert fields(health)["forecast"] == "healthy" and "No credentials." in health
    drift = muster("idp", "drift", "okta")
    assert "No drift." in drift and fields(drift)["differences"] == "0"
    assert json.loads(muster("idp", "drift", "okta", "--json"))["complete"] is True


def test_snapshots_by_command(muster):
    muster("idp", "create", "okta", "--groups-claim", "groups", "--removal-minimum", "1", "--removal-percent", "10")
    muster("idp", "map", "okta", "planners", "Planners")
    (muster.folder / "users.csv").write_text("id,userName,active,email,title\n1,ann,true,a@x.example,\"a, b\"\n2,bob,false,,\n")
    (muster.folder / "groups.csv").write_text("id,displayName\n9,planners\n8,above\n")
    (muster.folder / "members.csv").write_text("group,user\n9,1\n9,2\n")
    (muster.folder / "more.jsonl").write_text('{"members": [{"group": "8", "groups": ["9"]}]}\n\n')
    files = ("users.csv", "groups.csv", "members.csv", "more.jsonl")
    planned = muster("idp", "sync", "okta", *files, "--run", "first", "--dry-run")
    assert "adds 2 in 1 workgroup" in planned and "gains" in planned and "ann" in planned and "Planners" in planned
    assert "planned" in muster("idp", "runs", "okta")
    assert fields(muster("idp", "runs", "okta", "--apply", "first"))["state"] == "applied"
    assert fields(muster("idp", "sync", "okta", *files))["state"] == "unchanged"
    users = json.loads(muster("users", "list", "--json"))
    assert "ann" in {user["login"] for user in users["users"]}
    (muster.folder / "none.jsonl").write_text("")
    held = fields(muster("idp", "sync", "okta", "none.jsonl", "--run", "empty", code=1))
    assert held["state"] == "held" and held["takes"] == "4 deletions"
    assert "loses" in muster("idp", "runs", "okta", "--plan", "empty")
    told = muster("idp", "plan", "okta")
    assert "loses" in told and "deactivated" in told and "ann" in told and "sync.push" in told
    muster("idp", "pause", "okta")
    assert "paused" in muster("idp", "sync", "okta", *files, code=2)
    muster("idp", "resume", "okta")
    assert fields(muster("idp", "sync", "okta", *files))["state"] == "unchanged"
    (muster.folder / "wrong.csv").write_text("name\nx\n")
    assert "none of these columns" in muster("idp", "sync", "okta", "wrong.csv", code=2)
    (muster.folder / "wrong.jsonl").write_text("{}\n{\"users\": 7}\n")
    assert "wrong.jsonl, line 2" in muster("idp", "sync", "okta", "wrong.jsonl", code=2)


def test_plans_of_mappings_by_command(muster):
    muster("idp", "create", "okta", "--groups-claim", "groups")
    (muster.folder / "all.jsonl").write_text(json.dumps({
        "users": [{"id": "1", "userName": "ann"}], "groups": [{"id": "9", "displayName": "planners"}],
        "members": [{"group": "9", "users": ["1"]}]}) + "\n")
    muster("idp", "sync", "okta", "all.jsonl")
    shown = muster("idp", "map", "okta", "plan*", "Planners", "--match", "glob", "--dry-run")
    assert fields(shown)["effect"] == "would add 1, remove 0, in 1 workgroup, of 1 user"
    assert "ann" in shown and "gains" in shown and "Planners" in shown
    assert "No mappings." in muster("idp", "mappings", "okta")
    plan = json.loads(muster("idp", "map", "okta", "planners", "Planners", "--dry-run", "--json"))["plan"]
    assert (plan["gained"], plan["complete"], plan["changes"][0]["login"]) == ("1", True, "ann")
    mapping = fields(muster("idp", "map", "okta", "planners", "Planners"))["id"]
    assert "remove 1" in muster("idp", "unmap", mapping, "--dry-run") and "idp:okta" in muster("workgroups", "members", "Planners")
    muster("idp", "unmap", mapping)
    assert "idp:okta" not in muster("workgroups", "members", "Planners")


def test_where_memberships_come_from_by_command(muster):
    muster("idp", "create", "okta", "--groups-claim", "groups")
    muster("idp", "map", "okta", "planners", "Planners")
    (muster.folder / "all.jsonl").write_text(json.dumps({
        "users": [{"id": "1", "userName": "ann"}], "groups": [{"id": "9", "displayName": "planners"}],
        "members": [{"group": "9", "users": ["1"]}]}) + "\n")
    muster("idp", "sync", "okta", "all.jsonl")
    ann = next(user["id"] for user in json.loads(muster("users", "list", "--json"))["users"] if user["login"] == "ann")
    shown = muster("idp", "why", ann)
    assert "Planners" in shown and "idp:okta" in shown and "group planners" in shown and "sync.push" in shown
    trace = next(trace for trace in json.loads(muster("idp", "why", ann, "--json"))["traces"] if trace["leads"])
    assert trace["leads"][0]["externalGroupName"] == "planners" and int(trace["revision"]) > 0
    assert "nobody" in muster("idp", "why", "nobody", code=2)


def test_plans_of_connections_by_command(muster):
    muster("idp", "create", "okta", "--groups-claim", "groups")
    (muster.folder / "all.jsonl").write_text(json.dumps({"users": [
        {"id": "1", "userName": "ann", "attributes": json.dumps({"userType": "Guest"})}, {"id": "2", "userName": "bob"}]}) + "\n")
    muster("idp", "sync", "okta", "all.jsonl")
    shown = muster("idp", "update", "okta", "--scope", 'userType eq "Guest"', "--dry-run")
    assert "would add 0, remove 0" in fields(shown)["effect"] and "bob" in shown and "deactivated" in shown and "ann" not in shown
    assert "Guest" not in muster("idp", "get", "okta")
    plan = json.loads(muster("idp", "update", "okta", "--scope", 'userType eq "Guest"', "--dry-run", "--json"))["plan"]
    assert [change["login"] for change in plan["changes"]] == ["bob"]
