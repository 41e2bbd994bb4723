"""How an administrator looks after connections by command: what is held, the log, drift, health, runs, pauses."""

import json

import pytest

from gateway import USER
from test_muster_idp import fields, muster

GROUPS = "/scim/v2/Groups/"


@pytest.fixture
def okta(muster, gateway):
    """The provider's side of a connection that may take two memberships: four users in a group that leads into Planners."""
    muster("idp", "create", "okta", "--groups-claim", "groups", "--removal-minimum", "2", "--removal-percent", "0")
    muster("idp", "map", "okta", "g-plan", "Planners")
    okta = gateway.connection(fields(muster("idp", "token", "issue", "okta"))["secret"])
    okta.users = [okta.user(f"user-{number}")["id"] for number in range(4)]
    okta.group_id = okta.group("g-plan", *okta.users)["id"]
    okta.leave = lambda user: okta.patch(GROUPS + okta.group_id, {"op": "remove", "path": f'members[value eq "{user}"]'})
    okta.delete_group = lambda: okta.request("DELETE", GROUPS + okta.group_id)
    okta.login = lambda: muster("login", "--connection", "okta", "--login", "user-0", "--claim", "groups=g-plan")
    return okta


def lines(text):
    """The cells of each line; two spaces are between columns."""
    return [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in text.splitlines() if line]


def held(muster):
    """The one request that is held, as JSON."""
    [line] = muster("idp", "plan", "okta", "--json").splitlines()
    return json.loads(line)


def test_what_is_held_is_shown_and_approved_by_command(muster, okta):
    assert muster("idp", "plan", "okta").strip() == "Nothing is held." and muster("idp", "plan", "okta", "--json") == ""
    assert okta.leave(okta.users[0]).status == 200 and okta.delete_group().status == 429
    shown = muster("idp", "plan", "okta")
    found, request = fields(shown), held(muster)
    assert (found["held"], found["request"], found["status"]) == (request["request"]["id"], "scim_groups.delete", "waits")
    assert found["takes"] == "3 members, 1 deletion"
    assert found["effect"] == "would add 0, remove 3, in 1 workgroup, of 3 users"
    table = lines(shown)
    assert ["USER", "CHANGE", "WORKGROUP"] in table and ["user-1", "loses", "Planners"] in table and not shown.endswith("\n\n")
    assert "`muster idp reject" in shown and table[-1][1:] == ["scim_groups.patch", okta.group_id, "1 member"]
    assert {(change["kind"], change["login"]) for change in request["request"]["plan"]["changes"]} == {
        ("PLANNED_CHANGE_KIND_LOSES", f"user-{number}") for number in (1, 2, 3)}
    assert [one["target"] for one in request["applied"]] == [okta.group_id]
    assert fields(muster("idp", "approve", found["held"]))["status"] == "approved"
    assert fields(muster("idp", "plan", "okta"))["status"] == "approved: passes when it comes again"
    assert held(muster)["request"]["approved"] is True
    assert json.loads(muster("idp", "approve", found["held"], "--json")).keys() == {"token"}
    assert okta.delete_group().status == 204 and muster("idp", "plan", "okta").strip() == "Nothing is held."
    for words in (("approve", found["held"]), ("reject", found["held"]), ("plan", "none")):
        [refusal] = muster("idp", *words, code=2).splitlines()
        assert words[1] in refusal and refusal.endswith("(NOT_FOUND)")
    listed = [line[2:5] for line in lines(muster("idp", "log", "okta"))[-4:]]
    assert listed == [["scim_groups.delete", "held", "removal_threshold"], ["scim_groups.delete", "approved", "-"],
                      ["scim_groups.delete", "approved", "-"], ["scim_groups.delete", "applied", "approved"]]


def test_what_is_held_is_rejected_by_command(muster, okta):
    assert okta.leave(okta.users[0]).status == 200 and okta.delete_group().status == 429
    members = lambda: {row["user"] for row in json.loads(muster("workgroups", "members", "Planners", "--json"))["members"]}
    assert len(members()) == 3
    kept = fields(muster("idp", "reject", held(muster)["request"]["id"]))
    assert kept["status"] == "rejected" and "undone" not in kept and len(members()) == 3
    assert okta.delete_group().status == 429
    undone = fields(muster("idp", "reject", held(muster)["request"]["id"], "--undo"))
    assert undone["undone"] == "1 request" and len(members()) == 4
    assert okta.delete_group().status == 429
    answer = json.loads(muster("idp", "reject", held(muster)["request"]["id"], "--undo", "--json"))
    assert not answer.get("undone") and answer["token"] and muster("idp", "plan", "okta", "--json") == ""


def test_the_log_goes_on_behind_a_line_by_command(muster, okta):
    table = lines(muster("idp", "log", "okta"))
    assert table[0] == ["LINE", "TIME", "REQUEST", "DECISION", "REASON", "TARGET", "REVISION"] and len(table) == 6
    assert table[-1][0] == "5" and table[-1][2:6] == ["scim_groups.create", "applied", "-", okta.group_id]
    assert [line[0] for line in lines(muster("idp", "log", "okta", "--after", "3"))] == ["LINE", "4", "5"]
    exported = [json.loads(line) for line in muster("idp", "log", "okta", "--after", "4", "--json").splitlines()]
    assert [one["line"]["number"] for one in exported] == ["5"]
    assert {change["kind"] for change in exported[0]["changes"]} == {"binding", "externalGroup", "externalMember", "membership"}
    assert muster("idp", "log", "okta", "--after", "5").strip() == "No lines."
    assert "negative" in muster("idp", "log", "okta", "--after=-1", code=2)


def test_drift_by_command(muster, okta):
    assert muster("idp", "drift", "okta").startswith("No drift.")
    users = {user["login"]: user["id"] for user in json.loads(muster("users", "list", "--json"))["users"] if "login" in user}
    muster("users", "deactivate", users["user-2"])
    shown = muster("idp", "drift", "okta", code=1)
    assert lines(shown)[1][:3] == ["inactive, should be active", users["user-2"], okta.users[2]]
    assert (fields(shown)["users"], fields(shown)["differences"]) == ("4", "1")
    [drift] = json.loads(muster("idp", "drift", "okta", "--json", code=1))["drifts"]
    assert (drift["kind"], drift["user"]) == ("DRIFT_KIND_INACTIVE", users["user-2"])
    assert "NOT_FOUND" in muster("idp", "drift", "none", code=2)


def test_health_by_command(muster, okta, gateway):
    muster("idp", "create", "entra", "--groups-claim", "groups")
    rows = {row[0]: row for row in lines(muster("idp", "health"))}
    assert rows["ID"] == ["ID", "FORECAST", "LAST CALL", "FAILED", "LAST 401", "NEXT EXPIRY"]
    assert rows["okta"][1] == "healthy" and rows["okta"][3:] == ["0 of 5", "-", "never"]
    assert rows["entra"][1:] == ["idle", "-", "0 of 0", "-", "-"]
    for number in range(6):
        okta.user(f"more-{number}")
    for number in range(4):
        assert okta.request("POST", "/scim/v2/Users", {"schemas": [USER], "userName": f"user-{number}"}).status == 409
    shown = fields(muster("idp", "health", "okta", code=1))
    assert (shown["forecast"], shown["failed"]) == ("at risk: calls fail", "4 of 15")
    assert shown["last failure"].endswith("Z user_name_taken")
    assert gateway.connection(okta.token[:-4] + "AAAA").get("/scim/v2/Users").status == 401
    assert "Z" in fields(muster("idp", "health", "okta", code=1))["last 401"]
    muster("idp", "pause", "entra")
    assert {row[0]: row[1] for row in lines(muster("idp", "health", code=1))}["entra"] == "paused"
    assert fields(muster("idp", "health", "entra"))["pushes"] == "paused"
    assert json.loads(muster("idp", "health", "okta", "--json", code=1))["failed"] == "4"
    several = [json.loads(line) for line in muster("idp", "health", "--json", code=1).splitlines()]
    assert {one["identityProvider"]["id"]: one["health"]["succeeded"] for one in several if "succeeded" in one["health"]} == {
        "okta": "11"}
    assert "NOT_FOUND" in muster("idp", "health", "none", code=2)


def test_runs_by_command(muster):
    muster("idp", "create", "okta", "--groups-claim", "groups", "--removal-minimum", "1", "--removal-percent", "0")
    muster("idp", "map", "okta", "planners", "Planners")
    assert muster("idp", "runs", "okta").strip() == "No snapshots."
    (muster.folder / "one.jsonl").write_text(json.dumps({
        "users": [{"id": "1", "userName": "ann"}, {"id": "2", "userName": "bob"}],
        "groups": [{"id": "9", "displayName": "planners"}], "members": [{"group": "9", "users": ["1"]}]}) + "\n")
    (muster.folder / "none.jsonl").write_text("")
    muster("idp", "sync", "okta", "one.jsonl", "--run", "first")
    muster("idp", "sync", "okta", "none.jsonl", "--run", "second", code=1)
    table = lines(muster("idp", "runs", "okta"))
    assert table[0] == ["ID", "STATE", "USERS", "GROUPS", "MEMBERS", "EFFECT", "REASON"]
    assert table[1][:5] == ["second", "held", "0", "0", "0"] and table[2][:5] == ["first", "applied", "2", "1", "1"]
    assert table[2][5] == "adds 1 in 1 workgroup; 2 users made; 1 group made"
    assert table[1][5] == "takes 3 deletions"
    runs = json.loads(muster("idp", "runs", "okta", "--json"))["runs"]
    assert [(run["id"], run["state"]) for run in runs] == [
        ("second", "SYNC_STATE_HELD"), ("first", "SYNC_STATE_APPLIED")]
    plan = json.loads(muster("idp", "runs", "okta", "--plan", "second", "--json"))
    assert [(change["kind"], change["login"]) for change in plan["changes"]] == [("SYNC_CHANGE_KIND_LOSES", "ann")]
    assert fields(muster("idp", "plan", "okta"))["held"] == runs[0]["held"]
    muster("idp", "approve", runs[0]["held"])
    assert json.loads(muster("idp", "runs", "okta", "--apply", "second", "--json"))["run"]["state"] == "SYNC_STATE_APPLIED"
    assert "not both" in muster("idp", "runs", "okta", "--plan", "a", "--apply", "b", code=2)
    for words in (("okta", "--plan", "third"), ("okta", "--apply", "third"), ("none",)):
        assert "NOT_FOUND" in muster("idp", "runs", *words, code=2)


def test_pauses_by_command(muster, okta):
    assert fields(muster("idp", "pause", "okta"))["paused"] == "okta"
    answer = okta.leave(okta.users[0])
    assert answer.status == 503 and answer.headers["Retry-After"].isdigit(), answer
    assert okta.get("/scim/v2/Users").status == 200 and "Planners" in okta.login()
    again = json.loads(muster("idp", "pause", "okta", "--json"))
    assert again.keys() == {"token"}
    assert json.loads(muster("idp", "resume", "okta", "--json"))["token"] != again["token"]
    assert fields(muster("idp", "resume", "okta"))["resumed"] == "okta" and okta.leave(okta.users[0]).status == 200
    for verb in ("pause", "resume"):
        assert "NOT_FOUND" in muster("idp", verb, "none", code=2)
