"""The gateway itself: transport, discovery, authentication, limits and faults (P1-P6, P10, P12, P13, P57, P61)."""

import http.client
import json
import os
import pathlib
import select
import socket
import subprocess
import urllib.parse

import pytest

from certificates import Authority
from daemon import Daemon
from gateway import Gateway, PATCH, SCIM, USER
from postgres import Cluster
from rules import rule

# As in GatewayLimits: what runs and what waits, of one credential.
RUNNING, WAITING = 32, 128


def plain(gateway):
    """A connection of http.client to the gateway."""
    return http.client.HTTPConnection(urllib.parse.urlsplit(gateway.address).netloc, timeout=30)


@rule("P1: TLS 1.2 and 1.3, HTTP/1.1 and by ALPN HTTP/2, Expect: 100-continue")
@pytest.mark.parametrize("options", [
    ["--tls-max", "1.2", "--http1.1"], ["--tlsv1.3", "--http1.1"], ["--tls-max", "1.2", "--http2"],
    ["--tlsv1.3", "--http2"]], ids=" ".join)
def test_tls(server, test_binary, entra, tmp_path, options):
    authority = Authority(tmp_path)
    certificate, key = authority.issue("server")
    with Gateway(test_binary("muster-scim"), server.address, "--tls-cert", certificate, "--tls-key", key) as gateway:
        body = json.dumps({"schemas": [USER], "userName": "-".join(options)})
        done = subprocess.run(
            ["curl", "-sS", "-v", "--cacert", authority.file, *options, "-H", f"Authorization: Bearer {entra.token}", "-H",
             f"Content-Type: {SCIM}", "-H", "Expect: 100-continue", "-d", body, "-w", "\n%{http_code} %{http_version}",
             gateway.address + "/scim/v2/Users"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    *_, made, (status, version) = [*done.stdout.splitlines()[:-1], done.stdout.splitlines()[-1].split()]
    assert (status, version) == ("201", "2" if "--http2" in options else "1.1"), done.stdout
    assert json.loads(made)["meta"]["location"].startswith(gateway.address + "/scim/v2/Users/")
    assert f"TLSv{'1.2' if '1.2' in options else '1.3'}" in done.stderr and " 100" in done.stderr


@rule("P1: the way on to the server is over TLS too, if its CA is named; a server that is not its own is not reached")
def test_server_tls(binary, test_binary, data_dir, tmp_path):
    authority, other = Authority(tmp_path), Authority(tmp_path, "other")
    certificate, key = authority.issue("musterd")
    with Daemon(binary, data_dir, "--tls-cert", certificate, "--tls-key", key) as server:
        for ca, status in ((authority, 401), (other, 503)):
            with Gateway(test_binary("muster-scim"), server.address, "--server-ca", ca.file, "--timeout", "5") as gateway:
                assert gateway.connection("mst_a_b_c").get("/scim/v2/Users").status == status


@rule("P1: options that make no sense are refused by their names")
@pytest.mark.parametrize("options", [
    ["--listen", "nowhere"], ["--tls-cert", "c.pem"], ["--timeout", "0"], ["--server-name", "x"]], ids=" ".join)
def test_options(test_binary, options):
    done = subprocess.run([test_binary("muster-scim"), *options], capture_output=True, text=True, timeout=60)
    assert done.returncode == 64 and options[0] in done.stderr, done


@rule("P1: several requests on one connection, with a body in chunks")
def test_keep_alive(gateway, entra):
    connection = plain(gateway)
    head = {"Authorization": f"Bearer {entra.token}", "Content-Type": SCIM}
    body = json.dumps({"schemas": [USER], "userName": "ann"}).encode()
    connection.request("POST", "/scim/v2/Users", iter([body[:5], body[5:]]), head, encode_chunked=True)
    answer = connection.getresponse()
    made, own = json.loads(answer.read()), connection.sock
    assert answer.status == 201
    connection.request("GET", f"/scim/v2/Users/{made['id']}", headers=head)
    assert json.loads(connection.getresponse().read()) == made and connection.sock is own
    connection.close()


@rule("P2: a doubled or trailing slash and unknown parameters mean nothing")
def test_slashes(entra):
    user = entra.user("ann")
    for path in ("/scim/v2/Users/", "/scim/v2//Users", "//scim/v2/Users//?foo=bar", "/scim/v2/users?aadOptscim062020=x"):
        assert entra.get(path).json["Resources"][0]["id"] == user["id"]


@rule("P3: bodies come as either media type, with or without a charset; answers are application/scim+json")
def test_media_types(entra):
    for number, kind in enumerate((SCIM, "application/json", "application/scim+json; charset=utf-8",
                                   "application/json;charset=UTF-8", "Application/JSON")):
        answer = entra.request("POST", "/scim/v2/Users", {"schemas": [USER], "userName": f"u{number}"}, Content_Type=kind)
        assert answer.status == 201 and answer.headers["Content-Type"].startswith(SCIM), answer
    assert entra.request("POST", "/scim/v2/Users", b"<user/>", Content_Type="text/xml").status == 415


@rule("P4: what there is not is 404, /Me is 501, a method that an address does not take 405, a filter on discovery 403")
def test_addresses(entra):
    config = entra.get("/scim/v2/ServiceProviderConfig").json
    assert config["patch"]["supported"] and config["bulk"]["supported"] and config["filter"]["supported"]
    assert {kind["name"] for kind in entra.get("/scim/v2/ResourceTypes").json["Resources"]} == {"User", "Group"}
    assert entra.get("/scim/v2/ResourceTypes/User").json["endpoint"] == "/Users"
    for method, path, status in (
            ("GET", "/scim/v2/Nothing", 404), ("GET", "/scim/v2/Schemas/urn:none", 404), ("GET", "/scim/v2/Me", 501),
            ("GET", "/elsewhere", 404), ("POST", "/scim/v2/Schemas", 405), ("DELETE", "/scim/v2/Users", 405),
            ("GET", "/scim/v2/Schemas?filter=id%20pr", 403)):
        answer = entra.request(method, path)
        assert answer.status == status and answer.json["status"] == str(status) and answer.json["detail"], answer
    assert entra.request("DELETE", "/scim/v2/Users").headers["Allow"] == "GET, POST"


@rule("P4: /.search finds users, groups and both; /Bulk does several things, with ids among them")
def test_search_and_bulk(entra):
    done = entra.request("POST", "/scim/v2/Bulk", {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [
            {"method": "POST", "path": "/Users", "bulkId": "a", "data": {"schemas": [USER], "userName": "ann"}},
            {"method": "POST", "path": "/Groups", "bulkId": "g",
             "data": {"displayName": "Planners", "members": [{"value": "bulkId:a"}]}},
            {"method": "POST", "path": "/Users", "bulkId": "b", "data": {"schemas": [USER], "userName": "ANN"}},
            {"method": "DELETE", "path": "/Users/none"}]})
    assert [one["status"] for one in done.json["Operations"]] == ["201", "201", "409", "404"], done
    assert done.json["Operations"][2]["response"]["scimType"] == "uniqueness"
    user, group = (one["location"].rsplit("/", 1)[1] for one in done.json["Operations"][:2])
    assert [m["value"] for m in entra.get(f"/scim/v2/Groups/{group}").json["members"]] == [user]
    search = {"schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]}
    for path, filter, found in (("/Users", 'userName eq "ann"', [user]), ("/Groups", 'displayName eq "Planners"', [group]),
                                ("", 'meta.created pr', [user, group])):
        answer = entra.request("POST", f"/scim/v2{path}/.search", {**search, "filter": filter})
        assert [one["id"] for one in answer.json["Resources"]] == found, answer


@rule("P5: the schemas are a list in camelCase without nulls, with canonical values")
def test_schemas(entra):
    listed = entra.get("/scim/v2/Schemas")
    schemas = {schema["id"].rsplit(":", 1)[1]: schema for schema in listed.json["Resources"]}
    assert schemas.keys() == {"User", "Group"} and "null" not in listed.text and listed.json["totalResults"] == 3
    assert "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" in listed.text
    user = entra.get(f"/scim/v2/Schemas/{USER}").json
    attributes = {attribute["name"]: attribute for attribute in user["attributes"]}
    for name in ("emails", "phoneNumbers", "addresses"):
        kinds = next(part for part in attributes[name]["subAttributes"] if part["name"] == "type")
        assert "work" in kinds["canonicalValues"]


@rule("P6: without a good token 401, a SCIM error, and WWW-Authenticate; on discovery too")
@pytest.mark.parametrize("path", ["/scim/v2/Users", "/scim/v2/ServiceProviderConfig", "/scim/v2/Schemas"])
def test_unauthenticated(gateway, entra, path):
    wrong = entra.token[:-4] + "AAAA"
    for token in (wrong, "mst_nobody", None):
        answer = gateway.connection(token).get(path, **({"Authorization": None} if token is None else {}))
        assert answer.status == 401, answer
        assert answer.json["status"] == "401" and answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert entra.get(path).status == 200


@rule("P6: a token is good for its own connection and its scopes only")
def test_reach(tenant, gateway, entra):
    user = entra.user("ann")
    tenant.idp("other")
    other = gateway.connection(tenant.issue_token("other"))
    assert other.get(f"/scim/v2/Users/{user['id']}").status == 404
    assert other.get("/scim/v2/Users").json["totalResults"] == 0
    logins = gateway.connection(tenant.issue_token("corp", scopes=["CREDENTIAL_SCOPE_LOGINS"]))
    assert logins.get("/scim/v2/Users").status == 403
    assert logins.request("POST", "/v1/logins", {"login": "bob"}).status == 200


def processor_seconds(processes):
    """What they have used of processors so far, however long that took beside all else that runs."""
    ticks = 0
    for process in processes:
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


@rule("P10: 25 requests a second take less than half of one processor, so that single calls don't queue up")
def test_cost(server, gateway, entra):
    users = [entra.user(f"user-{number}")["id"] for number in range(10)]
    database = Cluster.embedded(server).processes
    processes = [server.process.pid, gateway.process.pid, *database]
    before, calls = processor_seconds(processes), 200
    for number in range(calls):
        path = f"/scim/v2/Users/{users[number % len(users)]}"
        change = {"op": "replace", "path": "title", "value": str(number)}
        answer = entra.patch(path, change) if number % 2 else entra.get(path)
        assert answer.status == 200, answer
    used = processor_seconds(processes) - before
    assert used / (calls / 25) < 0.5, f"{used} s for {calls} calls"


@rule("P12: beyond what may wait, 429 with Retry-After in whole seconds; other credentials go on")
def test_admission(tenant, gateway, entra):
    address = urllib.parse.urlsplit(gateway.address)
    head = (f"POST /scim/v2/Users HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {entra.token}\r\n"
            f"Content-Type: {SCIM}\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n").encode()
    stalled, refused = [], []
    try:
        # They say what they want and then nothing more: each keeps its place until one finds none.
        while not refused and len(stalled) < 2 * (RUNNING + WAITING):
            client = socket.create_connection((address.hostname, address.port), timeout=30)
            stalled.append(client)
            client.sendall(head)
            assert client.recv(100).startswith(b"HTTP/1.1 100")
            refused, _, _ = select.select(stalled, [], [], 0)
        assert len(stalled) >= RUNNING + WAITING and b"429" in refused[0].recv(1000)
        answer = entra.get("/scim/v2/Users")
        assert answer.status == 429 and 0 < int(answer.headers["Retry-After"]) < 300 and answer.json["status"] == "429"
        assert gateway.connection(tenant.issue_token()).get("/scim/v2/Users").status == 200
    finally:
        for client in stalled:
            client.close()
    tenant.eventually(lambda: entra.get("/scim/v2/Users").status == 200)


@rule("P12: bodies that together are too large are 429 too, and give their room back")
def test_held_bytes(tenant, gateway, entra):
    address = urllib.parse.urlsplit(gateway.address)
    part = b"x" * (15 << 20)
    stalled, refused = [], []
    try:
        for number in range(20):
            client = socket.create_connection((address.hostname, address.port), timeout=30)
            stalled.append(client)
            client.sendall((f"POST /scim/v2/Users HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer mst_nobody_{number}\r\n"
                            f"Content-Length: {16 << 20}\r\n\r\n").encode())
            try:
                client.sendall(part)
            except OSError:
                pass
            refused, _, _ = select.select(stalled, [], [], 0)
            if refused:
                break
        assert refused and b" 429 " in refused[0].recv(1000)
    finally:
        for client in stalled:
            client.close()
    tenant.eventually(lambda: entra.request("POST", "/scim/v2/Users", {"schemas": [USER], "userName": "a", "title": "x" * 60_000}).status != 429)


BAD = [
    ("POST", "/scim/v2/Users", b"{"), ("POST", "/scim/v2/Users", b"[]"), ("POST", "/scim/v2/Users", b"\xff"),
    ("POST", "/scim/v2/Users", {"schemas": [USER]}), ("PATCH", "/scim/v2/Users/none", {"schemas": [PATCH]}),
    ("PUT", "/scim/v2/Groups/none", {"displayName": 7}), ("POST", "/scim/v2/Bulk", {}),
    ("GET", "/scim/v2/Users?startIndex=x", None), ("GET", "/scim/v2/Users?count=99999999999999999999", None),
    ("GET", "/scim/v2/Users?startIndex=9223372036854775807", None), ("GET", "/scim/v2/Users?cursor=x", None),
    ("GET", "/scim/v2/Nothing", None), ("GET", "/%zz", None), ("GET", "/scim/v2/Users/%00", None),
    ("GET", "/scim/v2/Users?filter=" + "(" * 500, None), ("GET", "/scim/v2/Users?filter=%zz", None),
    ("DELETE", "/scim/v2/Users/none", None), ("POST", "/scim/v2/Users", b"[" * 100_000),
    ("POST", "/v1/logins", b"null"), ("POST", "/v1/logins", {"claims": 7}), ("POST", "/v1/logins", {"login": {"a": 1}})]


@rule("P13: whatever is wrong with a request is 4xx, never 5xx")
@pytest.mark.parametrize("method, path, body", BAD)
def test_bad_input(entra, method, path, body):
    answer = entra.request(method, path, body)
    assert answer.status < 500 and (answer.status >= 400 or method == "GET"), answer


@rule("P13: what is no HTTP ends its own connection only, and bodies have a limit")
def test_bad_bytes(gateway, entra):
    address = urllib.parse.urlsplit(gateway.address)
    for data in (b"\x00" * 1000, b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"POST /scim/v2/Users HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                 b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 10_000 + b"\r\n", b"\x16\x03\x01" + b"\xff" * 100):
        with socket.create_connection((address.hostname, address.port), timeout=30) as client:
            try:
                client.sendall(data)
                client.shutdown(socket.SHUT_WR)
                while client.recv(65536):
                    pass
            except ConnectionError:
                pass
    assert entra.request("POST", "/scim/v2/Users", b'"' + b"x" * (17 << 20)).status == 413
    assert entra.get("/scim/v2/Users").status == 200


@rule("P57: an error says its status as a string, what is wrong and what to change")
def test_errors(entra):
    for method, path, body, status, kind, word in (
            ("POST", "/scim/v2/Users", {"schemas": [USER]}, 400, "invalidValue", "userName"),
            ("POST", "/scim/v2/Users", {"userName": "a", "active": "perhaps"}, 400, "invalidValue", "active"),
            ("GET", "/scim/v2/Users?filter=userName%20eq", None, 400, "invalidFilter", "filter"),
            ("POST", "/scim/v2/Groups", {"displayName": "g", "members": [{"value": "nobody"}]}, 400, "invalidValue", "nobody")):
        answer = entra.request(method, path, body)
        error = answer.json
        assert answer.status == status and error["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:Error"], answer
        assert (error["status"], error["scimType"]) == (str(status), kind) and word in error["detail"], answer


@rule("P61: a login by HTTP does what Logins.Provision does, and touches its own connection only")
def test_login(tenant, entra):
    planners = tenant.workgroup("Planners")
    tenant.mapping("g-plan", planners)
    answer = entra.request("POST", "/v1/logins", {"login": "ann", "claims": {"groups": ["g-plan"]}})
    assert answer.status == 200 and answer.json["added"] == [planners], answer
    again = entra.request("POST", "/v1/logins", {"login": "ann", "claims": {"groups": None}})
    assert again.status == 200 and not again.json.get("removed"), again
    gone = entra.request("POST", "/v1/logins", {"login": "ann", "claims": {"groups": []}})
    assert gone.json["removed"] == [planners], gone
