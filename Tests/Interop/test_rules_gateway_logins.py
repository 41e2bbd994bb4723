"""Logins over HTTP: by trusted claims, an ID token or a SAML assertion (P42, P44, P61)."""

import base64
import time

import pytest

from client import DASHBOARD
from rules import rule
from saml import SAMLProvider
from tokens import Provider


@pytest.fixture
def corp(tenant, entra):
    """A tenant whose connection leads g-plan into Planners."""
    tenant.planners = tenant.workgroup("Planners", allowed=[DASHBOARD])
    tenant.mapping("g-plan", tenant.planners)
    return tenant


@pytest.fixture
def login(entra):
    """Logs in by what the body says, and gives the answer."""
    def login(**body):
        answer = entra.request("POST", "/v1/logins", body)
        assert answer.status == 200, answer
        return answer.json
    return login


def claims(name, groups=("g-plan",), **fields):
    return {"login": name, "claims": {"groups": list(groups)}, **fields}


def instant(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + seconds))


def sees(tenant, user):
    return tenant.sees(user, consistency={"freshness": "FRESHNESS_LATEST"})


@rule("P42: a missing claim and an overage marker remove nothing, and the log has their outcome")
def test_absent_is_not_empty(corp, login):
    user = login(**claims("ann"))["user"]
    for body, outcome in (({"overage": True}, "OVERAGE"), ({"claims": {"groups": None}}, "CLAIM_MISSING"),
                          ({"claims": {}}, "CLAIM_MISSING"), ({}, "CLAIM_MISSING")):
        answer = login(login="ann", **body)
        assert answer["outcome"] == "LOGIN_OUTCOME_" + outcome and not answer.get("removed"), answer
        assert [one["workgroupName"] for one in answer["memberships"]] == ["Planners"] and sees(corp, user)
    assert login(**claims("ann", ()))["removed"] == [corp.planners] and not sees(corp, user)


@rule("P44: a login that is older than the last login or the last push of the user undoes nothing")
def test_older_logins(corp, entra, login):
    user = login(**claims("ann", authenticatedAt=instant(-60)))["user"]
    older = login(**claims("ann", (), authenticatedAt=instant(-120)))
    assert older["outcome"] == "LOGIN_OUTCOME_STALE" and not older.get("removed") and sees(corp, user)
    bob = entra.user("bob")["id"]
    entra.group("g-plan", bob)
    older = login(**claims("bob", (), authenticatedAt=instant(-60)))
    assert older["outcome"] == "LOGIN_OUTCOME_STALE" and sees(corp, older["user"])


@rule("P61: an ID token and a SAML assertion say all of a login, and are verified by what the connection trusts")
@pytest.mark.parametrize("kind", ["idToken", "samlResponse"])
def test_signed_logins(corp, entra, login, tmp_path, kind):
    provider, other = Provider(tmp_path), SAMLProvider(tmp_path)
    if kind == "idToken":
        corp.options(trust={"issuer": provider.issuer, "audiences": [provider.audience], "jwks": provider.key_set})
        signed = lambda groups, aud=None, at=0: provider.token(
            sub="zoe", groups=groups, auth_time=int(time.time()) + at, **({"aud": aud} if aud else {}))
        spoilt = lambda text: text[:-8] + "AAAAAAAA"
    else:
        corp.options(trust=other.trust)
        signed = lambda groups, aud=None, at=0: base64.b64encode(
            other.assertion("zoe", audience=aud, at=time.time() + at, groups=groups).encode()).decode()
        spoilt = lambda text: base64.b64encode(base64.b64decode(text).replace(b"g-plan", b"g-root")).decode()
    made = login(**{kind: signed(["g-plan"], at=-30)})
    assert made["created"] is True and made["added"] == [corp.planners] and sees(corp, made["user"])
    for bad in (signed([], aud="other"), spoilt(signed(["g-plan"])), "x"):
        answer = entra.request("POST", "/v1/logins", {kind: bad})
        assert answer.status == 400 and answer.json["scimType"] == "invalidValue" and answer.json["detail"], answer
    assert login(**{kind: signed([], at=-60)})["outcome"] == "LOGIN_OUTCOME_STALE" and sees(corp, made["user"])
    assert login(**{kind: signed([])})["removed"] == [corp.planners] and not sees(corp, made["user"])
    answer = entra.request("POST", "/v1/logins", {kind: signed(["g-plan"]), "login": "root"})
    assert answer.status == 400 and "alone" in answer.json["detail"], answer
