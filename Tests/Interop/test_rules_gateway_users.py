"""Users and queries as an identity provider sees them (P14-P30, P37, P50-P52)."""

import urllib.parse

from client import DASHBOARD
from gateway import ENTERPRISE, GROUP, USER
from muster.directory.v1 import tenants_pb2
from muster.provisioning.v1 import scim_users_pb2
from rules import rule


def find(connection, filter, kind="Users", **parameters):
    """The ids of a list's first page."""
    query = urllib.parse.urlencode({"filter": filter, **parameters})
    answer = connection.get(f"/scim/v2/{kind}?{query}")
    assert answer.status == 200, answer
    return [one["id"] for one in answer.json["Resources"]]


@rule("P14: the whole grammar, names in any case, with or without their URN")
def test_filters(entra):
    ids = [entra.user(f"user-{n}", externalId=f"E{n}", title="even" if n % 2 == 0 else "odd", emails=[
        {"type": "work", "value": f"u{n}@corp.example"}, {"type": "home", "value": f"u{n}@home.example"}])["id"]
        for n in range(4)]
    ids_by = lambda *numbers: sorted(ids[number] for number in numbers)
    for filter, expected in (
            ('USERNAME EQ "USER-1"', ids_by(1)), (f'{USER}:userName eq "user-2"', ids_by(2)),
            ('externalId eq "E3"', ids_by(3)), (f'id eq "{ids[0]}"', ids_by(0)),
            ('emails.value eq "u1@corp.example"', ids_by(1)), ('emails[type eq "work" and value co "u2"]', ids_by(2)),
            ('emails[type eq "home" and value ew "corp.example"]', []), ('userName sw "user-"', ids_by(0, 1, 2, 3)),
            ('userName co "er-3"', ids_by(3)), ('userName ew "-0"', ids_by(0)), ('not (title eq "even")', ids_by(1, 3)),
            ('title ne "odd"', ids_by(0, 2)), ('title eq "odd" and (userName eq "user-1" or userName eq "user-2")', ids_by(1)),
            ('title pr and active eq true', ids_by(0, 1, 2, 3)), ('nickName pr', []), ('userName ge "user-2"', ids_by(2, 3)),
            ('userName lt "user-1"', ids_by(0)), ('meta.created gt "2020-01-01T00:00:00Z"', ids_by(0, 1, 2, 3)),
            ('meta.lastModified le "2020-01-01T00:00:00Z"', [])):
        assert sorted(find(entra, filter)) == expected, filter


@rule("P15: quotes, plus, backslash, spaces and letters beyond ASCII are found as sent")
def test_values(entra):
    for name in ('a+b@x.com', 'q"uote', 'back\\slash', 'zwei worte', 'ärger', "o'neil&co=1#x%41"):
        made = entra.user(name, externalId=name + "X")
        literal = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        for quote in (urllib.parse.quote, urllib.parse.quote_plus):
            found = entra.get(f"/scim/v2/Users?filter={quote(f'userName eq {literal}')}").json
            assert [user["id"] for user in found["Resources"]] == [made["id"]], name
        assert find(entra, f"userName eq {literal.upper()}") == [made["id"]]
        assert find(entra, f'externalId eq "{literal[1:-1]}X"') == [made["id"]]
        assert find(entra, f'externalId eq "{literal[1:-1]}x"') == []


@rule("P16: no match is an empty list, a bad filter 400 invalidFilter")
def test_no_match(entra):
    none = entra.get("/scim/v2/Users?filter=userName%20eq%20%22nobody%22")
    assert none.status == 200 and none.json["totalResults"] == 0 and none.json["Resources"] == []
    for filter in ('userName equals "x"', 'userName eq', '(userName pr', 'userName pr and', '"x" eq userName'):
        answer = entra.get(f"/scim/v2/Users?filter={urllib.parse.quote(filter)}")
        assert answer.status == 400 and answer.json["scimType"] == "invalidFilter", (filter, answer)


@rule("P17: a user is a link of its connection; two connections that assert one person each have their own")
def test_links(tenant, connect, gateway):
    first = connect()
    tenant.idp("other", link_by="LINK_BY_USER_NAME")
    other = gateway.connection(tenant.issue_token("other"))
    one, two = first.user("ann"), other.user("ann")
    assert one["id"] != two["id"] and len(tenant.users()) == len(set(tenant.users()))
    user = tenant.client.scim_users.Get(_get(tenant, "corp", one["id"])).user.user
    assert tenant.client.scim_users.Get(_get(tenant, "other", two["id"])).user.user == user
    other.patch(f"/scim/v2/Users/{two['id']}", {"op": "replace", "path": "active", "value": False})
    assert tenant.get_user(user).user.status != 1 and first.get(f"/scim/v2/Users/{one['id']}").json["active"] is True
    assert other.request("DELETE", f"/scim/v2/Users/{two['id']}").status == 204
    assert tenant.get_user(user).user.id == user and first.get(f"/scim/v2/Users/{one['id']}").status == 200


def _get(tenant, connection, identifier):
    return scim_users_pb2.ScimUsersServiceGetRequest(tenant=tenant.id, identity_provider=connection, id=identifier)


@rule("P18: pages by index in a stable order, the total alone, and by cursor through all")
def test_pages(entra):
    ids = sorted(entra.user(f"user-{n}")["id"] for n in range(5))
    page = entra.get("/scim/v2/Users?startIndex=2&count=2").json
    assert [user["id"] for user in page["Resources"]] == ids[1:3]
    assert (page["totalResults"], page["startIndex"], page["itemsPerPage"]) == (5, 2, 2)
    assert entra.get("/scim/v2/Users?count=0").json["totalResults"] == 5
    assert entra.get("/scim/v2/Users?startIndex=0&count=1").json["Resources"][0]["id"] == ids[0]
    assert entra.get("/scim/v2/Users?startIndex=6").json["Resources"] == []
    seen, cursor = [], ""
    while cursor is not None:
        page = entra.get("/scim/v2/Users?count=2&cursor=" + urllib.parse.quote(cursor)).json
        seen += [user["id"] for user in page["Resources"]]
        cursor = page.get("nextCursor")
    assert seen == ids


@rule("P19: attributes and excludedAttributes choose what is shown")
def test_projections(entra):
    user = entra.user("ann", title="Chief", name={"givenName": "Ann", "familyName": "Lee"})
    path = f"/scim/v2/Users/{user['id']}"
    assert entra.get(path + "?attributes=userName,name.givenName").json == {
        "schemas": user["schemas"], "id": user["id"], "userName": "ann", "name": {"givenName": "Ann"}}
    without = entra.get(path + "?excludedAttributes=title,name").json
    assert "title" not in without and "name" not in without and without["userName"] == "ann"
    group = entra.group("g", user["id"])
    for path in (f"/scim/v2/Groups/{group['id']}", "/scim/v2/Groups"):
        assert "members" not in entra.get(path + "?excludedAttributes=members").text
    assert user["id"] in entra.get("/scim/v2/Groups?attributes=members").text


@rule("P20: inactive users are listed and found")
def test_inactive(entra):
    user = entra.user("ann", active=False)
    assert [one["active"] for one in entra.get("/scim/v2/Users").json["Resources"]] == [False]
    assert find(entra, 'userName eq "ann"') == find(entra, "active eq false") == [user["id"]]
    assert entra.get(f"/scim/v2/Users/{user['id']}").status == 200


@rule("P21: a created user comes back whole, with its location, and never with a password")
def test_create(entra):
    answer = entra.request("POST", "/scim/v2/Users", {
        "schemas": [USER, ENTERPRISE], "userName": "Ann", "externalId": "e1", "password": "secret", "active": "True",
        "emails": [{"type": "work", "value": "ann@example.com"}], "nickName": None, "phoneNumbers": [], "id": "mine",
        "meta": {"resourceType": "User"}, ENTERPRISE: {"department": "Plans"}})
    assert answer.status == 201 and answer.headers["Location"].endswith("/scim/v2/Users/" + answer.json["id"])
    assert answer.json["externalId"] == "e1" and answer.json["active"] is True and "secret" not in answer.text
    assert answer.json[ENTERPRISE] == {"department": "Plans"} and answer.json["id"] != "mine"
    assert answer.json["meta"]["location"] == answer.headers["Location"] and answer.json["meta"]["created"]
    again = entra.get(f"/scim/v2/Users/{answer.json['id']}")
    assert again.json == answer.json and again.headers["ETag"] == answer.json["meta"]["version"]


@rule("P22: a taken userName is 409 uniqueness, in any case, also on rename")
def test_uniqueness(entra):
    entra.user("ann")
    bob = entra.user("bob")["id"]
    for answer in (entra.request("POST", "/scim/v2/Users", {"schemas": [USER], "userName": "ANN"}),
                   entra.request("PUT", f"/scim/v2/Users/{bob}", {"schemas": [USER], "userName": "Ann"}),
                   entra.patch(f"/scim/v2/Users/{bob}", {"op": "replace", "path": "userName", "value": "aNN"})):
        assert answer.status == 409 and answer.json["scimType"] == "uniqueness", answer


@rule("P23: externalId is unique per connection only")
def test_external_ids(tenant, gateway, entra):
    entra.user("ann", externalId="1")
    answer = entra.request("POST", "/scim/v2/Users", {"schemas": [USER], "userName": "bob", "externalId": "1"})
    assert answer.status == 409 and answer.json["scimType"] == "uniqueness", answer
    tenant.idp("other")
    gateway.connection(tenant.issue_token("other")).user("max", externalId="1")


@rule("P24: PUT replaces, ignores what is read-only, and leaves active as it is where it says nothing of it")
def test_put(tenant, entra):
    user = entra.user("ann", title="Chief", externalId="1", active=False)
    path = f"/scim/v2/Users/{user['id']}"
    answer = entra.request("PUT", path, {
        "schemas": [USER], "id": "other", "userName": "ann", "nickName": "A", "groups": [{"value": "x"}], "foo": "bar",
        "meta": {"created": "2000-01-01T00:00:00Z"}})
    assert answer.status == 200 and answer.json["id"] == user["id"] and answer.json["active"] is False, answer
    assert answer.json["nickName"] == "A" and not {"title", "externalId", "groups", "foo"} & answer.json.keys()
    assert answer.json["meta"]["created"] == user["meta"]["created"]
    tenant.options(unknown_attributes="UNKNOWN_ATTRIBUTES_REJECT")
    answer = entra.request("PUT", path, {"schemas": [USER], "userName": "ann", "foo": "bar"})
    assert answer.status == 400 and "foo" in answer.json["detail"], answer


@rule("P25: operations in any case, with string booleans, without a path, by filter, all or nothing")
def test_patch(entra):
    user = entra.user("ann", title="Chief")
    path = f"/scim/v2/Users/{user['id']}"
    answer = entra.patch(
        path, {"op": "Add", "path": "nickName", "value": "A"},
        {"op": "REPLACE", "value": {"active": "False", "name.givenName": "Ann", f"{ENTERPRISE}:department": "Plans"}},
        {"op": "replace", "path": 'emails[type eq "work"].value', "value": "ann@example.com"},
        {"op": "remove", "path": "title"})
    assert answer.status == 200, answer
    changed = answer.json
    assert (changed["nickName"], changed["active"], changed["name"]["givenName"]) == ("A", False, "Ann")
    assert changed["emails"] == [{"type": "work", "value": "ann@example.com"}] and "title" not in changed
    assert changed[ENTERPRISE] == {"department": "Plans"}
    bad = entra.patch(path, {"op": "replace", "path": "title", "value": "x"}, {"op": "replace", "path": "a b", "value": "x"})
    assert bad.status == 400 and bad.json["scimType"] == "invalidPath", bad
    assert entra.get(path).json == changed


@rule("P26: empty text and null clear an attribute")
def test_clearing(entra):
    user = entra.user("ann", title="Chief", nickName="A", displayName="Ann")
    path = f"/scim/v2/Users/{user['id']}"
    cleared = entra.patch(path, {"op": "replace", "path": "title", "value": ""},
                          {"op": "replace", "path": "nickName", "value": None}).json
    assert not {"title", "nickName"} & cleared.keys() and cleared["displayName"] == "Ann"


@rule("P27: a manager comes as an object, a bare id or a list of one; empty text removes it")
def test_manager(entra):
    boss, user = entra.user("boss")["id"], entra.user("ann")["id"]
    path = f"/scim/v2/Users/{user}"
    for value in ({"value": boss}, boss, [{"value": boss}]):
        changed = entra.patch(path, {"op": "add", "path": f"{ENTERPRISE}:manager", "value": value})
        assert changed.status == 200 and changed.json[ENTERPRISE]["manager"]["value"] == boss, changed
        cleared = entra.patch(path, {"op": "replace", "path": f"{ENTERPRISE}:manager", "value": ""})
        assert cleared.status == 200 and ENTERPRISE not in cleared.json, cleared


@rule("P28: active false denies at once and keeps memberships; true restores them under the same id")
def test_restore(tenant, entra):
    planners = tenant.workgroup("Planners", allowed=[DASHBOARD])
    tenant.mapping("g-plan", planners)
    user = entra.user("ann")
    group = entra.group("g-plan", user["id"])
    subject = next(iter(tenant.members(planners)))
    see = lambda: tenant.sees(subject, consistency={"freshness": "FRESHNESS_LATEST"})
    assert see()
    for active in (False, "False", False, True):
        answer = entra.patch(f"/scim/v2/Users/{user['id']}", {"op": "Replace", "path": "active", "value": active})
        assert answer.status == 200 and answer.json["id"] == user["id"], answer
        assert see() is (active is True)
        assert [one["value"] for one in entra.get(f"/scim/v2/Groups/{group['id']}").json["members"]] == [user["id"]]
    assert tenant.members(planners) == {subject: ["idp:corp"]}


@rule("P29: after DELETE there is nothing left, and the userName can be used again under a new id")
def test_delete(entra):
    ann, bob = entra.user("ann")["id"], entra.user("bob")["id"]
    group = entra.group("g", ann, bob)["id"]
    assert entra.request("DELETE", f"/scim/v2/Users/{ann}").status == 204
    for method in ("GET", "DELETE"):
        assert entra.request(method, f"/scim/v2/Users/{ann}").status == 404
    assert [one["value"] for one in entra.get(f"/scim/v2/Groups/{group}").json["members"]] == [bob]
    assert entra.user("ann")["id"] != ann


@rule("P30: values are stored as sent")
def test_as_sent(entra):
    attributes = {"displayName": " Ünal  Kim ", "title": "<b>\u2028\"'\\", "name": {"familyName": "O'Nëil", "formatted": "x" * 2000},
                  "emails": [{"value": "Kim@CORP.example", "primary": True, "type": "other"}], "locale": "de-DE"}
    user = entra.user("Kim@Corp.example", **attributes)
    shown = entra.get(f"/scim/v2/Users/{user['id']}").json
    assert {name: shown[name] for name in attributes} == attributes and shown["userName"] == "Kim@Corp.example"


@rule("P50: any write again leaves the same state")
def test_repeats(entra):
    user = entra.user("ann", title="Chief")
    group = entra.group("g", user["id"])
    person, members = f"/scim/v2/Users/{user['id']}", f"/scim/v2/Groups/{group['id']}"
    for write in (
            lambda: entra.request("PUT", person, {"schemas": [USER], "userName": "ann", "title": "Head"}),
            lambda: entra.patch(person, {"op": "add", "path": "emails", "value": [{"type": "work", "value": "a@b.c"}]}),
            lambda: entra.patch(members, {"op": "add", "path": "members", "value": [{"value": user["id"]}]}),
            lambda: entra.request("PUT", members, {"schemas": [GROUP], "displayName": "g", "members": [{"value": user["id"]}]}),
            lambda: entra.patch(members, {"op": "remove", "path": f'members[value eq "{user["id"]}"]'})):
        first, before = write(), (entra.get(person).json, entra.get(members).json)
        assert first.status == 200 and write().status == 200
        assert (entra.get(person).json, entra.get(members).json) == before


@rule("P51: a cycle without changes changes no ETag and bumps no revision")
def test_no_change(tenant, entra):
    user = entra.user("ann", title="Chief")
    group = entra.group("g", user["id"])
    newest = lambda: tenant.client.tenants.Get(tenants_pb2.TenantsServiceGetRequest(tenant=tenant.id)).token
    before = newest()
    person, members = f"/scim/v2/Users/{user['id']}", f"/scim/v2/Groups/{group['id']}"
    for answer in (
            entra.request("PUT", person, {"schemas": [USER], "userName": "ann", "title": "Chief", "active": True}),
            entra.patch(person, {"op": "replace", "value": {"title": "Chief"}}),
            entra.request("PUT", members, {"schemas": [GROUP], "displayName": "g", "members": [{"value": user["id"]}]}),
            entra.patch(members, {"op": "add", "path": "members", "value": [{"value": user["id"]}]})):
        assert answer.status == 200 and answer.json["meta"] in (user["meta"], group["meta"]), answer
    assert newest() == before


@rule("P52: If-None-Match gives 304, an old If-Match 412; neither is required")
def test_preconditions(entra):
    user = entra.user("ann")
    path, version = f"/scim/v2/Users/{user['id']}", user["meta"]["version"]
    assert entra.get(path, If_None_Match=version).status == 304
    assert entra.get(path, If_None_Match='W/"0"').status == 200
    change = {"op": "replace", "path": "title", "value": "Chief"}
    assert entra.patch(path, change, If_Match=version).status == 200
    for headers in ({"If_Match": version}, {"If_Match": f'{version}, W/"0"'}):
        assert entra.patch(path, {**change, "value": "Head"}, **headers).status == 412
        assert entra.request("DELETE", path, **headers).status == 412
    assert entra.patch(path, {**change, "value": "Head"}, If_Match="*").status == 200
    assert entra.patch(path, change).status == 200
