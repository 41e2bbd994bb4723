"""P61, P42, P43: logins by tokens that the server verifies."""

import time

import grpc
import pytest

from muster.provisioning.v1 import identity_providers_pb2 as idps
from muster.provisioning.v1 import logins_pb2 as logins
from rules import rule

Code = grpc.StatusCode


@pytest.fixture
def corp(trusting):
    return trusting


def provision(tenant, connection="corp", **fields):
    return tenant.client.logins.Provision(
        logins.ProvisionRequest(tenant=tenant.id, identity_provider=connection, **fields))


@rule("P61: a login by an ID token says who and what, and is verified")
def test_a_login_by_an_id_token(corp, provider, refused):
    token = provider.token(sub="zoe", groups=["g-plan"], email="zoe@example.com")
    answer = provision(corp, id_token=token)
    assert (answer.outcome, answer.created, list(answer.added)) == (logins.LOGIN_OUTCOME_OK, True, [corp.planners])
    assert not provision(corp, id_token=token).created
    for changed, words in (
            (dict(iss="https://evil.example.com/"), "issuer is 'https://evil.example.com/'"),
            (dict(aud="other"), "meant for 'other'"), (dict(exp=int(time.time()) - 3600), "expired"),
            (dict(header={"alg": "none"}), "not signed"), (dict(header={"alg": "HS256"}), "'HS256'"),
            (dict(header={"kid": "k2"}), "'k2'")):
        error = refused(Code.INVALID_ARGUMENT, provision, corp, id_token=provider.token(sub="root", **changed))
        assert words in error.details()
    header, claims, signature = token.split(".")
    forged = provider.token(sub="root", groups=["g-plan"]).split(".")[1]
    error = refused(Code.INVALID_ARGUMENT, provision, corp, id_token=".".join((header, forged, signature)))
    assert "signature" in error.details()


@rule("P44: an older token changes nothing, by auth_time")
def test_an_older_token_changes_nothing(corp, provider):
    now = int(time.time())
    provision(corp, id_token=provider.token(sub="zoe", groups=["g-plan"], auth_time=now - 60))
    answer = provision(corp, id_token=provider.token(sub="zoe", groups=[], auth_time=now - 3600))
    assert (answer.outcome, list(answer.removed)) == (logins.LOGIN_OUTCOME_STALE, [])


@rule("P42: an overage marker in a token removes nothing")
def test_an_overage_marker_removes_nothing(corp, provider):
    provision(corp, id_token=provider.token(sub="zoe", groups=["g-plan"]))
    for marker in ({"_claim_names": {"groups": "src1"}}, {"hasgroups": True}):
        answer = provision(corp, id_token=provider.token(sub="zoe", **marker))
        assert (answer.outcome, list(answer.removed)) == (logins.LOGIN_OUTCOME_OVERAGE, [])


@rule("P43: an empty claim in a token removes")
def test_an_empty_claim_removes(corp, provider):
    provision(corp, id_token=provider.token(sub="zoe", groups=["g-plan"]))
    answer = provision(corp, id_token=provider.token(sub="zoe", groups=[]))
    assert list(answer.removed) == [corp.planners]


@rule("P61: a token stands alone, and needs a connection with keys")
def test_a_token_stands_alone(corp, provider, refused):
    token = provider.token(sub="zoe", groups=["g-plan"])
    for fields in (dict(login="zoe"), dict(overage=True), dict(saml_response="<x/>"),
                   dict(claims={"groups": logins.ClaimValues()})):
        error = refused(Code.INVALID_ARGUMENT, provision, corp, id_token=token, **fields)
        assert "must stand alone" in error.details()
    corp.idp("plain")
    error = refused(Code.FAILED_PRECONDITION, provision, corp, "plain", id_token=token)
    assert "no keys" in error.details()
    error = refused(Code.FAILED_PRECONDITION, provision, corp, saml_response="<x/>")
    assert "audience" in error.details()
