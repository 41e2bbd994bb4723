"""P58-P60, X4: what identity providers tell of between logins and pushes, verified, once and in its order."""

import json
import time

import grpc
import pytest

from client import Client, Tenant, reason
from muster.directory.v1 import audit_pb2, users_pb2
from muster.provisioning.v1 import events_pb2 as events
from muster.provisioning.v1 import identity_providers_pb2 as idps
from muster.provisioning.v1 import logins_pb2 as logins
from muster.provisioning.v1 import sync_pb2 as sync
from rules import rule
from scim import Scim
from tokens import Provider

Code = grpc.StatusCode
CAEP = "https://schemas.openid.net/secevent/caep/event-type/"
RISC = "https://schemas.openid.net/secevent/risc/event-type/"
LOGOUT = "http://schemas.openid.net/event/backchannel-logout"


@pytest.fixture
def corp(trusting):
    return trusting


@pytest.fixture
def stranger(server):
    """A client without a key."""
    with Client(server.address) as client:
        yield client


def outcomes(answer):
    return [events.EventOutcome.Name(event.outcome).removeprefix("EVENT_OUTCOME_").lower() for event in answer.events]


_numbers = iter(range(1, 10**6))


def event_token(provider, event, subject="zoe", at=None, jti=None, header=None, **fields):
    """A security event token; `at` is when it happened."""
    content = {"event_timestamp": at or int(time.time()), **fields.pop("content", {})}
    return provider.token(
        header={"typ": "secevent+jwt", **(header or {})}, exp=None, jti=jti or f"jti-{next(_numbers)}",
        sub_id={"format": "iss_sub", "iss": provider.issuer, "sub": subject}, events={event: content}, **fields)


def signal(tenant, token, client=None):
    answer = (client or tenant.client).events.ReceiveSecurityEvent(events.ReceiveSecurityEventRequest(
        tenant=tenant.id, identity_provider="corp", security_event_token=token))
    tenant.token = answer.token or tenant.token
    return answer


def log_out(tenant, token, client=None):
    return (client or tenant.client).events.ReceiveLogout(events.ReceiveLogoutRequest(
        tenant=tenant.id, identity_provider="corp", logout_token=token))


def okta_event(kind, user, published, uuid, result="SUCCESS"):
    return {"uuid": uuid, "eventType": kind, "published": published, "outcome": {"result": result},
            "target": [{"id": user, "type": "User", "alternateId": user, "displayName": user}]}


def okta(client, *entries, **names):
    body = json.dumps({"eventId": "delivery", "data": {"events": entries}}).encode()
    return client.events.ReceiveOkta(events.ReceiveOktaRequest(body=body, **names))


@pytest.fixture
def hook(corp, server):
    """A client that presents what an event hook of Okta does: a token of the connection for events only."""
    token = corp.client.idps.IssueToken(idps.IdentityProvidersServiceIssueTokenRequest(
        tenant=corp.id, identity_provider="corp", scopes=[idps.CREDENTIAL_SCOPE_EVENTS])).secret
    with Client(server.address, key=token) as client:
        yield client


@rule("P58: events of an Okta hook count once each, and in the order of `published`, however they come")
def test_okta(corp, hook):
    kim = Scim(corp).user("kim", external_id="00u1")
    down = okta_event("user.lifecycle.deactivate", "00u1", "2026-01-01T00:00:02.000Z", "e2")
    up = okta_event("user.lifecycle.reactivate", "00u1", "2026-01-01T00:00:01.000Z", "e1")
    answer = okta(hook, down, up)
    assert outcomes(answer) == ["applied", "unchanged"] and [e.user for e in answer.events] == [kim.user] * 2
    corp.token = answer.token
    assert not corp.sees(kim.user) and corp.reason(kim.user) == "active"
    again = okta(hook, down, okta_event("user.lifecycle.suspend", "00u1", "2026-01-01T00:00:00Z", "e0"))
    assert outcomes(again) == ["repeated", "stale"]
    back = okta(hook, okta_event("user.lifecycle.unsuspend", "kim", "2026-01-01T00:00:03.500Z", "e3"),
                okta_event("user.lifecycle.deactivate", "00u1", "2026-01-01T00:00:04Z", "e4", result="FAILURE"),
                okta_event("user.lifecycle.deactivate", "nobody", "2026-01-01T00:00:04Z", "e5"))
    assert outcomes(back) == ["applied", "ignored", "unknown_user"]
    assert corp.get_user(kim.user).user.status == users_pb2.USER_STATUS_ACTIVE


@rule("P58: a hook's secret is the connection's and good for its events only")
def test_okta_secret(corp, hook, stranger, refused):
    event = okta_event("user.session.clear", "zoe", "2026-01-01T00:00:00Z", "e1")
    refused(Code.UNAUTHENTICATED, okta, stranger, event)
    refused(Code.PERMISSION_DENIED, okta, hook, event, identity_provider="other")
    refused(Code.PERMISSION_DENIED, hook.scim_users.List, events.ReceiveOktaRequest())
    for body in (b"", b"[]", b"{}", b'{"data": {"events": [{}]}}', b'{"data": {"events": 7}}'):
        refused(Code.INVALID_ARGUMENT, hook.events.ReceiveOkta, events.ReceiveOktaRequest(body=body))


@rule("P59: account-disabled cuts the decision at once, by a signed token alone, and account-enabled ends that")
def test_account_disabled(corp, provider, stranger):
    user = corp.login("zoe", groups=["g-plan"]).user
    corp.update_members(corp.planners, "add", user)
    assert corp.sees(user)
    answer = signal(corp, event_token(provider, RISC + "account-disabled", content={"reason": "hijacking"}), stranger)
    assert outcomes(answer) == ["applied"] and answer.events[0].user == user
    assert not corp.sees(user) and corp.reason(user) == "active"
    assert corp.login("zoe", groups=["g-plan"]).outcome == logins.LOGIN_OUTCOME_REFUSED
    assert outcomes(signal(corp, event_token(provider, RISC + "account-enabled", at=int(time.time()) + 1))) == ["applied"]
    assert corp.sees(user)


@rule("P59: what a token says is believed only if its signature, issuer, audience, type and jti are right")
def test_verification(corp, provider, stranger, refused, tmp_path):
    corp.login("zoe", groups=["g-plan"])
    disabled = RISC + "account-disabled"
    other = tmp_path / "other"
    other.mkdir()
    bad = [event_token(Provider(other), disabled), event_token(provider, disabled, header={"typ": "JWT"}),
           event_token(provider, disabled, header={"alg": "none"}), event_token(provider, disabled, aud="other"),
           event_token(provider, disabled, iss="https://evil.example.com/"), provider.token(sub="zoe"), "", "x", "a.b.c"]
    for token in bad:
        refused(Code.INVALID_ARGUMENT, signal, corp, token, stranger)
    # Who has no credential does not learn which tenants and connections there are.
    nowhere = Tenant(corp.client, "no-such-tenant", None)
    corp.idp("plain")
    unknown = refused(Code.FAILED_PRECONDITION, signal, nowhere, event_token(provider, disabled), stranger)
    plain = refused(Code.FAILED_PRECONDITION, stranger.events.ReceiveSecurityEvent, events.ReceiveSecurityEventRequest(
        tenant=corp.id, identity_provider="plain", security_event_token=event_token(provider, disabled)))
    assert unknown.details() == plain.details() and reason(unknown) == reason(plain) == "invalid_trust"
    # Of another issuer's subject nothing is known.
    foreign = event_token(provider, disabled).split(".")
    assert outcomes(signal(corp, event_token(provider, disabled, subject="nobody"))) == ["unknown_user"] and foreign


@rule("P59: a token counts once, by its jti, whatever it says the second time")
def test_once(corp, provider):
    user = corp.login("zoe", groups=["g-plan"]).user
    assert outcomes(signal(corp, event_token(provider, RISC + "account-disabled", jti="j1"))) == ["applied"]
    later = int(time.time()) + 1
    assert outcomes(signal(corp, event_token(provider, RISC + "account-enabled", jti="j1", at=later))) == ["repeated"]
    assert not corp.sees(user)


@rule("P59: token-claims-change brings the memberships that a login with these claims would")
def test_claims_change(corp, provider):
    user = corp.login("zoe", groups=["g-plan"]).user
    answer = signal(corp, event_token(provider, CAEP + "token-claims-change", content={"claims": {"groups": []}}, at=int(time.time()) + 1))
    assert outcomes(answer) == ["applied"] and not corp.sees(user)
    old = event_token(provider, CAEP + "token-claims-change", content={"claims": {"groups": ["g-plan"]}}, at=int(time.time()) - 60)
    assert outcomes(signal(corp, old)) == ["stale"] and not corp.sees(user)


@rule("P60: after session-revoked a login with an older authentication instant is refused, and a newer one is not")
def test_session_revoked(corp, provider):
    now = int(time.time())
    token = provider.token(sub="zoe", groups=["g-plan"], auth_time=now - 10)
    provision = lambda text: corp.client.logins.Provision(
        logins.ProvisionRequest(tenant=corp.id, identity_provider="corp", id_token=text))
    user = provision(token).user
    assert outcomes(signal(corp, event_token(provider, CAEP + "session-revoked", at=now - 5))) == ["applied"]
    assert corp.sees(user)
    refusal = provision(token)
    assert refusal.outcome == logins.LOGIN_OUTCOME_REFUSED and "session_ended" in refusal.reports[0]
    assert provision(provider.token(sub="zoe", groups=["g-plan"], auth_time=now - 4)).outcome == logins.LOGIN_OUTCOME_OK
    # An older end of sessions takes nothing back.
    assert outcomes(signal(corp, event_token(provider, CAEP + "session-revoked", at=now - 60))) == ["unchanged"]


@rule("P60: a logout token is believed by its signature, audited, and refuses what was authenticated before")
def test_logout(corp, provider, stranger, refused):
    now = int(time.time())
    user = corp.login("zoe", at=now - 60, groups=["g-plan"]).user
    fields = {"sub": "zoe", "jti": "l1", "events": {LOGOUT: {}}, "header": {"typ": "logout+jwt"}}
    assert outcomes(log_out(corp, provider.token(**fields), stranger)) == ["applied"]
    assert outcomes(log_out(corp, provider.token(**fields), stranger)) == ["repeated"]
    assert corp.login("zoe", at=now - 30, groups=["g-plan"]).outcome == logins.LOGIN_OUTCOME_REFUSED
    assert corp.login("zoe", at=now + 5, groups=["g-plan"]).outcome == logins.LOGIN_OUTCOME_OK
    refused(Code.INVALID_ARGUMENT, log_out, corp, provider.token(**{**fields, "nonce": "n", "jti": "l2"}), stranger)
    session = {**fields, "sub": None, "sid": "s1", "jti": "l3"}
    assert outcomes(log_out(corp, provider.token(**session), stranger)) == ["unknown_user"]
    entries = corp.client.audit.List(audit_pb2.AuditServiceListRequest(tenant=corp.id)).entries
    ours = [entry for entry in entries if entry.method == "events.receive"]
    assert [entry.principal for entry in ours] == ["idp:corp"] and user in str(ours[0])
    lines = corp.client.sync.ListLog(sync.ListLogRequest(tenant=corp.id, identity_provider="corp")).lines
    seen = [(line.decision, line.reason) for line in reversed(lines) if line.method == "events.receive"]
    assert seen == [("applied", ""), ("unchanged", "repeated"), ("unchanged", "unknown_user")]


@rule("X4: an old event undoes no newer push, nor an event a newer word of the same connection")
def test_old_events(corp, provider):
    scim = Scim(corp)
    kim = scim.user("kim")
    past = int(time.time()) - 60
    scim.replace_user(kim.id, "kim", active=False)
    scim.replace_user(kim.id, "kim", active=True)
    assert outcomes(signal(corp, event_token(provider, RISC + "account-disabled", "kim", at=past))) == ["stale"]
    assert corp.get_user(kim.user).user.status == users_pb2.USER_STATUS_ACTIVE
