"""What identity providers tell of over HTTP, between logins and pushes (P58-P60)."""

import time
import urllib.parse

import pytest

from muster.provisioning.v1 import logins_pb2 as logins
from rules import rule
from test_rules_events import CAEP, LOGOUT, RISC, event_token, okta_event

SET = "application/secevent+jwt"
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def corp(trusting):
    """The same; zoe is in."""
    trusting.zoe = trusting.login("zoe", groups=["g-plan"], at=int(time.time()) - 60).user
    return trusting


@pytest.fixture
def hooks(corp, gateway):
    """The provider's side, with a token for events only."""
    return gateway.connection(corp.issue_token(scopes=["CREDENTIAL_SCOPE_EVENTS"]))


def sees(tenant):
    return tenant.sees(tenant.zoe, consistency={"freshness": "FRESHNESS_LATEST"})


def deliver(hooks, *events, **headers):
    return hooks.request("POST", "/hooks/okta", {"eventId": "d", "data": {"events": events}},
                         Content_Type="application/json", **headers)


@rule("P58: Okta's challenge is answered as Okta expects")
def test_challenge(hooks):
    answer = hooks.get("/hooks/okta", X_Okta_Verification_Challenge='a"b\\c', Authorization=None)
    assert answer.status == 200 and answer.json == {"verification": 'a"b\\c'}
    assert hooks.get("/hooks/okta").status == 400


@rule("P58: a delivery counts once, needs the hook's secret, and cuts the decision at once")
def test_okta(corp, hooks, gateway):
    at = lambda seconds: time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() + seconds))
    suspend = okta_event("user.lifecycle.suspend", "zoe", at(-30), "e1")
    for headers in ({"Authorization": None}, {"Authorization": "Bearer " + hooks.token[:-4] + "AAAA"}):
        assert deliver(hooks, suspend, **headers).status == 401 and sees(corp)
    scim_only = gateway.connection(corp.issue_token(scopes=["CREDENTIAL_SCOPE_SCIM"]))
    assert deliver(scim_only, suspend).status == 403 and sees(corp)
    assert deliver(hooks, suspend).status == 204 and not sees(corp)
    assert deliver(hooks, okta_event("user.lifecycle.unsuspend", "zoe", at(-20), "e2")).status == 204 and sees(corp)
    assert deliver(hooks, suspend).status == 204 and sees(corp)
    for body in (b"", b"{", {"data": 7}):
        answer = hooks.request("POST", "/hooks/okta", body, Content_Type="application/json")
        assert 400 <= answer.status < 500, answer


@rule("P59: a signed event by its address alone, or with a token; the decision is cut at once")
@pytest.mark.parametrize("by_address", [True, False])
def test_signals(corp, provider, hooks, by_address):
    path = f"/hooks/ssf/{corp.id}/corp" if by_address else "/hooks/ssf"
    key = {"Authorization": None} if by_address else {}
    send = lambda token, path=path: hooks.request("POST", path, token.encode(), Content_Type=SET, **key)
    answer = send(event_token(provider, RISC + "account-disabled"))
    assert answer.status == 202 and not answer.text and not sees(corp), answer
    later = event_token(provider, RISC + "account-enabled", at=int(time.time()) + 1)
    assert send(later).status == 202 and sees(corp)
    assert send(event_token(provider, CAEP + "session-revoked")).status == 202
    for token, code in (
            (event_token(provider, CAEP + "session-revoked", iss="https://evil.example.com/"), "invalid_issuer"),
            (event_token(provider, CAEP + "session-revoked", aud="other"), "invalid_audience"),
            (event_token(provider, CAEP + "session-revoked", header={"kid": "k2"}), "invalid_key"), ("x", "invalid_request")):
        answer = send(token)
        assert answer.status == 400 and answer.json["err"] == code and answer.json["description"], answer
    if by_address:
        assert send("x", "/hooks/ssf").status == 401
        assert send("x", f"/hooks/ssf/{corp.id}/none").json["err"] == "access_denied"
        assert send("x", "/hooks/ssf/nowhere/corp").status == 400
    assert hooks.request("POST", path, b"{}", Content_Type="application/json", **key).status == 415


@rule("P60: a logout token is taken from a form; what is older than it logs nobody in")
def test_logout(corp, provider, hooks):
    path = f"/hooks/logout/{corp.id}/corp"

    def send(token):
        body = urllib.parse.urlencode({"logout_token": token}).encode()
        return hooks.request("POST", path, body, Content_Type=FORM, Authorization=None)
    answer = send(provider.token(sub="zoe", jti="l1", events={LOGOUT: {}}))
    assert answer.status == 200 and answer.headers["Cache-Control"] == "no-store", answer
    login = lambda seconds: corp.login("zoe", groups=["g-plan"], at=int(time.time()) + seconds).outcome
    assert (login(-30), login(5)) == (logins.LOGIN_OUTCOME_REFUSED, logins.LOGIN_OUTCOME_OK)
    answer = send(provider.token(sub="zoe", jti="l2", nonce="n", events={LOGOUT: {}}))
    assert answer.status == 400 and answer.json["error"] == "invalid_request" and answer.json["error_description"], answer
    assert hooks.request("POST", path, b"", Content_Type=FORM, Authorization=None).status == 400
