"""Tokens for clients, by OAuth 2.0 over HTTP, and what tries without end come to (P6-P8, P12)."""

import base64
import time
import urllib.parse

import grpc
import pytest

from client import Client, Tenant, reason
from muster.provisioning.v1 import identity_providers_pb2 as idps
from rules import rule
from tokens import Provider

FORM = "application/x-www-form-urlencoded"
# As in ServicesLimits: failed tries of one credential in a minute that get the plain refusal.
TRIES = 10
JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@pytest.fixture
def ask(gateway):
    """Asks for a token; gives the status and the body."""
    nobody = gateway.connection("")

    def ask(basic=None, **form):
        form = {"grant_type": "client_credentials", **form}
        body = urllib.parse.urlencode({name: value for name, value in form.items() if value is not None})
        authorization = None
        if basic:
            pair = ":".join(urllib.parse.quote(part, safe="") for part in basic)
            authorization = "Basic " + base64.b64encode(pair.encode()).decode()
        answer = nobody.request("POST", "/oauth2/token", body.encode(), Content_Type=FORM, Authorization=authorization)
        assert answer.headers["Content-Type"] == "application/json" and answer.headers["Cache-Control"] == "no-store"
        return answer.status, answer.json
    return ask


def secret(tenant, **fields):
    return tenant.client.idps.AddClientSecret(idps.IdentityProvidersServiceAddClientSecretRequest(
        tenant=tenant.id, identity_provider="corp", **fields))


@rule("P7: a client secret, by HTTP Basic or in the form, is exchanged for a token of one to six hours")
def test_client_credentials(tenant, gateway, ask):
    tenant.idp()
    made = secret(tenant).secret
    for basic, form in ((("corp", made), {}), (None, {"client_id": "corp", "client_secret": made}),
                        (None, {"client_id": f"{tenant.id}/corp", "client_secret": made, "scope": "scim"})):
        status, granted = ask(basic, **form)
        assert (status, granted["token_type"], granted["expires_in"]) == (200, "Bearer", 3600), granted
        assert set(granted["scope"].split()) == {"scim", "logins", "events"}
        assert gateway.connection(granted["access_token"]).get("/scim/v2/Users").status == 200
    tenant.options(token_lifetime={"seconds": 21600})
    assert ask(("corp", made))[1]["expires_in"] == 21600


@rule("P7: two secrets are alive at once; what was granted for one ends with it")
def test_two_secrets(tenant, gateway, ask):
    tenant.idp()
    first, second = secret(tenant), secret(tenant)
    granted = [gateway.connection(ask(("corp", one.secret))[1]["access_token"]) for one in (first, second)]
    assert all(one.get("/scim/v2/Users").status == 200 for one in granted)
    tenant.client.idps.RemoveClientSecret(idps.IdentityProvidersServiceRemoveClientSecretRequest(
        tenant=tenant.id, identity_provider="corp", credential=first.credential.id))
    assert [one.get("/scim/v2/Users").status for one in granted] == [401, 200]
    assert ask(("corp", first.secret))[0] == 401
    assert ask(("corp", second.secret))[0] == 200


@rule("P7: what is wrong is invalid_client, unsupported_grant_type or invalid_request")
def test_refusals(tenant, gateway, ask):
    tenant.idp()
    tenant.idp("other")
    made = secret(tenant).secret
    for (basic, form), status, error in (
            ((("corp", made[:-4] + "AAAA"), {}), 401, "invalid_client"), ((("other", made), {}), 401, "invalid_client"),
            ((("corp", "x y"), {}), 401, "invalid_client"), ((("corp", "\u20ac"), {}), 401, "invalid_client"),
            ((("corp", tenant.issue_token()), {}), 401, "invalid_client"), ((None, {}), 401, "invalid_client"),
            ((None, {"client_secret": made}), 401, "invalid_client"),
            ((None, {"client_id": "nowhere/corp", "client_secret": made}), 401, "invalid_client"),
            ((("corp", made), {"grant_type": "password"}), 400, "unsupported_grant_type"),
            ((("corp", made), {"grant_type": None}), 400, "invalid_request"),
            ((("corp", made), {"client_secret": made}), 400, "invalid_request")):
        got, body = ask(basic, **form)
        assert (got, body["error"]) == (status, error) and body["error_description"], (basic, form, body)
    nobody = gateway.connection("")
    assert nobody.request("POST", "/oauth2/token", b"\xff=%zz", Content_Type=FORM, Authorization=None).status == 400
    assert nobody.request("POST", "/oauth2/token", {"grant_type": "client_credentials"}).status == 415
    assert nobody.get("/oauth2/token").status == 405


@pytest.fixture
def workload(tenant, tmp_path):
    """A connection that trusts a provider's assertions about one workload."""
    provider = Provider(tmp_path)
    tenant.idp(options={"trust": idps.Trust(
        issuer=provider.issuer, audiences=[provider.audience], jwks=provider.key_set, client_subject="workload-1")})
    return provider


def show(tenant, assertion, client=None, kind=JWT_BEARER):
    return {"client_id": client or f"{tenant.id}/corp", "client_assertion": assertion, "client_assertion_type": kind}


@rule("P8: an assertion of the configured workload is exchanged for a token, without any secret")
def test_assertions(tenant, gateway, workload, ask):
    for _ in range(2):
        status, granted = ask(**show(tenant, workload.token(sub="workload-1")))
        assert (status, granted.get("expires_in")) == (200, 3600), granted
        connection = gateway.connection(granted["access_token"])
        assert connection.get("/scim/v2/Users").status == 200
    tenant.options(trust=idps.Trust(
        issuer=workload.issuer, audiences=[workload.audience], jwks=workload.key_set, client_subject="workload-2"))
    assert connection.get("/scim/v2/Users").status == 401
    assert ask(**show(tenant, workload.token(sub="workload-1")))[1]["error"] == "invalid_client"
    assert ask(**show(tenant, workload.token(sub="workload-2")))[0] == 200


@rule("P8: kid, iss, aud, sub, exp, nbf and the signature are checked")
def test_wrong_assertions(tenant, workload, ask):
    now = int(time.time())
    good = workload.token(sub="workload-1")
    header, claims, signature = good.split(".")
    other = workload.token(sub="workload-1", jti="2").split(".")[1]
    for assertion in (
            workload.token(sub="workload-9"), workload.token(sub="workload-1", iss="https://evil.example.com/"),
            workload.token(sub="workload-1", aud="other"), workload.token(sub="workload-1", exp=now - 3600),
            workload.token(sub="workload-1", nbf=now + 3600), workload.token(sub="workload-1", exp=None),
            workload.token(sub="workload-1", header={"kid": "k2"}), workload.token(sub="workload-1", header={"alg": "none"}),
            ".".join((header, other, signature)), "x", "x.y.z"):
        status, body = ask(**show(tenant, assertion))
        assert (status, body["error"]) == (401, "invalid_client"), body
        assert "workload-1" not in body["error_description"]
    for wrong in (show(tenant, good, client="corp"), show(tenant, good, client=f"{tenant.id}/none"),
                  show(tenant, good, client="none/corp"), show(tenant, good, client="a b/c d"), show(tenant, good, client="/")):
        status, body = ask(**wrong)
        assert (status, body["error"]) == (401, "invalid_client"), body
    assert ask(**show(tenant, good, kind="x"))[1]["error"] == "invalid_request"
    tenant.idp("plain")
    assert ask(**show(tenant, good, client=f"{tenant.id}/plain"))[1]["error"] == "invalid_client"


def wrong(text):
    return text[:-4] + "AAAA"


def refused_until(status, attempt):
    """Tries until the status comes; gives that answer. All before it are 401: as many as are allowed, or more if the minute
    was over in between."""
    for count in range(2 * TRIES + 1):
        answer = attempt()
        if answer.status == status:
            assert count >= TRIES
            return answer
        assert answer.status == 401, answer
    raise AssertionError(f"never {status}")


@rule("P12: who goes on with a wrong secret is told to slow down and the daemon's log says so; what is right passes all the while")
def test_failed_tries(tenant, server, gateway):
    tenant.idp()
    token, other, made = tenant.issue_token(), tenant.issue_token(), secret(tenant).secret
    unknown = f"mst_{tenant.id}_nobody_{token[-43:]}"
    users = lambda key: gateway.connection(key).get("/scim/v2/Users")

    def granted(secret):
        body = urllib.parse.urlencode({"grant_type": "client_credentials", "client_id": "corp", "client_secret": secret})
        return gateway.connection("").request("POST", "/oauth2/token", body.encode(), Content_Type=FORM, Authorization=None)
    for right, attempt in ((token, lambda: users(wrong(token))), (token, lambda: users(unknown)), (made, lambda: granted(wrong(made)))):
        answer = refused_until(429, attempt)
        assert 0 < int(answer.headers["Retry-After"]) <= 60 and right[-43:] not in answer.text, answer
        assert (granted(right) if right is made else users(right)).status == 200
    assert answer.json["error"] == "slow_down" and answer.json["error_description"], answer
    assert users(wrong(other)).status == 401, "each counts by itself"
    warnings = lambda: [line for line in list(server.log) if "again and again" in line and tenant.id in line]
    tenant.eventually(lambda: len(warnings()) >= 3)
    for name in ("nobody", token.removesuffix(token[-44:]).rsplit("_", 1)[1]):
        assert any(name in line for line in warnings()), (name, warnings())
    assert not any(key[-43:] in line for line in list(server.log) for key in (token, made, wrong(token), wrong(made)))


@rule("P12: by RPC too, with the time to wait")
def test_failed_tries_by_rpc(tenant, server):
    tenant.idp()
    with Client(server.address, key=wrong(tenant.issue_token())) as client:
        someone = Tenant(client, tenant.id, tenant.created)
        for _ in range(2 * TRIES + 1):
            with pytest.raises(grpc.RpcError) as caught:
                someone.login("ann", groups=[])
            if caught.value.code() != grpc.StatusCode.UNAUTHENTICATED:
                break
        assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED and reason(caught.value) == "failed_tries"
