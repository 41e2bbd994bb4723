"""Connections, their credentials and mappings, seen from outside (P6, P7, P17, P40, P46, P47, P49, C34)."""

import time

import grpc
import pytest

from client import DASHBOARD, Client, Tenant, reason
from muster.directory.v1 import audit_pb2 as audit, users_pb2 as users, workgroups_pb2 as workgroups
from muster.provisioning.v1 import identity_providers_pb2 as idps, logins_pb2 as logins, mappings_pb2 as mappings
from muster.provisioning.v1 import sync_pb2 as sync
from rules import rule
from scim import Scim

Code = grpc.StatusCode
INVALID = "This call needs a valid key: send the header `authorization: Bearer <key>`."
# The public key of RFC 7517, appendix A.1.
KEY = ('{"kty": "EC", "crv": "P-256", "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4", '
       '"y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM", "kid": "1"%s}')
KEYS = '{"keys": [%s]}' % (KEY % "")
SCIM, LOGINS, EVENTS = idps.CREDENTIAL_SCOPE_SCIM, idps.CREDENTIAL_SCOPE_LOGINS, idps.CREDENTIAL_SCOPE_EVENTS


@pytest.fixture
def corp(tenant):
    """A tenant whose connection maps g-plan to Planners."""
    tenant.planners = tenant.workgroup("Planners", allowed=[DASHBOARD])
    tenant.analysts = tenant.workgroup("Analysts")
    tenant.idp()
    tenant.mapping("g-plan", tenant.planners)
    return tenant


@pytest.fixture
def presenting(server):
    """Gives a tenant's calls with another key."""
    channels = []

    def present(tenant, key, acting=None):
        client = Client(server.address, key, acting)
        channels.append(client)
        return Tenant(client, tenant.id, tenant.created)
    yield present
    for client in channels:
        client.channel.close()


def get(tenant, connection="corp"):
    return tenant.client.idps.Get(idps.IdentityProvidersServiceGetRequest(
        tenant=tenant.id, identity_provider=connection))


def update(tenant, paths, connection="corp", etag="", **fields):
    return tenant.client.idps.Update(idps.IdentityProvidersServiceUpdateRequest(
        tenant=tenant.id, identity_provider=idps.IdentityProvider(id=connection, etag=etag, **fields),
        update_mask={"paths": paths})).identity_provider


def issue(tenant, connection="corp", **fields):
    return tenant.client.idps.IssueToken(idps.IdentityProvidersServiceIssueTokenRequest(
        tenant=tenant.id, identity_provider=connection, **fields))


def revoke(tenant, credential, connection="corp"):
    return tenant.client.idps.RevokeToken(idps.IdentityProvidersServiceRevokeTokenRequest(
        tenant=tenant.id, identity_provider=connection, credential=credential))


def rotate(tenant, credential, connection="corp", **fields):
    return tenant.client.idps.RotateToken(idps.IdentityProvidersServiceRotateTokenRequest(
        tenant=tenant.id, identity_provider=connection, credential=credential, **fields))


def secret(tenant, connection="corp", **fields):
    return tenant.client.idps.AddClientSecret(idps.IdentityProvidersServiceAddClientSecretRequest(
        tenant=tenant.id, identity_provider=connection, **fields))


def soon(seconds):
    return {"seconds": int(time.time()) + seconds}


@rule("P47: options are kept, each by itself, and a refusal names the field")
def test_options(corp, refused):
    standard = get(corp).identity_provider.options
    assert (standard.removal_threshold.minimum, standard.removal_threshold.percent, standard.grace_days) == (50, 10, 30)
    assert standard.dialect == idps.DIALECT_RFC and standard.token_lifetime.seconds == 3600
    options = idps.IdentityProviderOptions(
        dialect=idps.DIALECT_ENTRA_SCIM_062020, unknown_attributes=idps.UNKNOWN_ATTRIBUTES_REJECT,
        removal_threshold=idps.RemovalThreshold(minimum=0, percent=0, window={"seconds": 60}), grace_days=0,
        scope='userType eq "Employee"', paused=True, token_lifetime={"seconds": 21600},
        trust=idps.Trust(issuer="https://idp.example", audiences=["muster"], jwks=KEYS, subject_claim="oid"))
    corp.idp("whole", options=options)
    before = get(corp, "whole").identity_provider
    assert before.options.removal_threshold.percent == 0 and before.options.trust == options.trust
    assert before.options.scope == options.scope and before.options.paused
    after = update(corp, ["options.dialect", "options.grace_days"], "whole", before.etag,
                   options={"dialect": idps.DIALECT_OKTA, "grace_days": 7})
    assert (after.options.dialect, after.options.grace_days) == (idps.DIALECT_OKTA, 7)
    assert after.options.trust == options.trust and after.options.scope == options.scope and after.etag != before.etag
    refused(Code.ABORTED, update, corp, ["name"], "whole", before.etag, name="x")
    error = refused(Code.INVALID_ARGUMENT, update, corp, ["options"], options={"token_lifetime": {"seconds": 60}})
    assert error.details().startswith("identity_provider.options.token_lifetime must be 3600 to 21600")
    error = refused(Code.INVALID_ARGUMENT, update, corp, ["options.trust"], options={
        "trust": {"issuer": "i", "jwks": KEYS}})
    assert "identity_provider.options.trust.audiences" in error.details()
    for keys in ("{}", '{"keys": []}', '{"keys": [%s]}' % (KEY % ', "d": "private"'), '{"keys": [{"kty": "oct", "k": "private"}]}'):
        error = refused(Code.INVALID_ARGUMENT, update, corp, ["options.trust"], options={
            "trust": {"issuer": "i", "audiences": ["a"], "jwks": keys}})
        assert error.details().startswith("identity_provider.options.trust.jwks must be a set of public keys."), keys
    pem = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----"
    error = refused(Code.INVALID_ARGUMENT, update, corp, ["options.trust"], options={
        "trust": {"issuer": "i", "saml_audience": "a", "saml_certificates": [pem]}})
    assert error.details().startswith("identity_provider.options.trust.saml_certificates[0] must be a certificate.")
    error = refused(Code.INVALID_ARGUMENT, update, corp, ["options.scope"], options={"scope": 'userType equals "x"'})
    assert error.details().startswith("identity_provider.options.scope must be a SCIM filter over users")
    refused(Code.INVALID_ARGUMENT, update, corp, ["options.nothing"])
    refused(Code.INVALID_ARGUMENT, update, corp, ["options"], options={"dialect": 99})
    refused(Code.INVALID_ARGUMENT, update, corp, ["options"], options={"token_lifetime": {"seconds": 3600, "nanos": 1}})
    assert update(corp, ["options"], "whole").options == standard, "the whole field is replaced"


@rule("P6: a token carries its tenant, is shown once, and is good for its connection's logins")
def test_token(corp, presenting, refused):
    made = issue(corp, request_id="r1")
    assert made.secret.startswith(f"mst_{corp.id}_{made.credential.id}_")
    assert list(made.credential.scopes) == [EVENTS, LOGINS, SCIM]
    again = issue(corp, request_id="r1")
    assert again.credential == made.credential and again.secret == "" and again.token == made.token
    provider = presenting(corp, made.secret)
    assert provider.login("zoe", groups=["g-plan"]).created
    assert provider.login("zoe", connection="", groups=["g-plan"]).outcome == logins.LOGIN_OUTCOME_OK, "its own, unnamed"
    shown = get(corp)
    assert [t.id for t in shown.tokens] == [made.credential.id] and not shown.client_secrets
    written = corp.client.audit.List(audit.AuditServiceListRequest(tenant=corp.id, page_size=100))
    assert made.secret.rsplit("_", 1)[0] not in str(written) and made.secret[-43:] not in str(written)
    assert any("idp:corp" in str(entry) for entry in written.entries)


@rule("P6: whatever is wrong with a token, the answer is the same")
def test_wrong_tokens(corp, presenting, refused):
    made, gone = issue(corp), issue(corp)
    revoke(corp, gone.credential.id)
    prefix, own = made.secret[:-43], made.secret[-43:]
    other = Tenant.create(corp.client, corp.id + "x")
    other.idp()
    wrong = [
        gone.secret, prefix + own[:-1] + ("A" if own[-1] != "A" else "B"), prefix + own[1:], prefix + own + "A",
        made.secret.replace(corp.id, other.id), made.secret.replace(corp.id, "nowhere"),
        made.secret.replace(made.credential.id, gone.credential.id), "mst_", "mst_a_b_" + own, secret(corp).secret,
        "Bearer " + made.secret, made.secret + ".",
    ]
    for text in wrong:
        error = refused(Code.UNAUTHENTICATED, presenting(corp, text).login, "zoe", groups=["g-plan"])
        assert (error.details(), reason(error)) == (INVALID, "credentials_required"), text
    assert presenting(corp, made.secret).login("zoe", groups=["g-plan"]).created


@rule("P6: a token that has expired is refused like a wrong one, and no longer listed")
def test_expiry(corp, presenting, refused):
    made = issue(corp, expires_at=soon(2))
    provider = presenting(corp, made.secret)
    provider.login("zoe", groups=["g-plan"])
    while time.time() < made.credential.expires_at.seconds + 0.1:
        time.sleep(0.05)
    assert refused(Code.UNAUTHENTICATED, provider.login, "zoe", groups=["g-plan"]).details() == INVALID
    assert not get(corp).tokens
    refused(Code.NOT_FOUND, revoke, corp, made.credential.id)
    refused(Code.INVALID_ARGUMENT, issue, corp, expires_at=soon(-10))


@rule("P6: a rotated token is alive beside its successor until the overlap ends or it is revoked")
def test_rotation(corp, presenting, refused):
    old = issue(corp, scopes=[LOGINS])
    new = rotate(corp, old.credential.id, overlap={"seconds": 3600})
    assert list(new.credential.scopes) == [LOGINS] and new.replaced.id == old.credential.id
    assert new.replaced.expires_at.seconds - new.credential.created_at.seconds == 3600
    for token in (old, new):
        presenting(corp, token.secret).login("zoe", groups=["g-plan"])
    assert {t.id for t in get(corp).tokens} == {old.credential.id, new.credential.id}
    last = rotate(corp, new.credential.id, overlap={"seconds": 0}, request_id="r")
    assert rotate(corp, new.credential.id, overlap={"seconds": 0}, request_id="r").secret == ""
    refused(Code.UNAUTHENTICATED, presenting(corp, new.secret).login, "zoe", groups=["g-plan"])
    presenting(corp, last.secret).login("zoe", groups=["g-plan"])
    revoke(corp, old.credential.id)
    refused(Code.UNAUTHENTICATED, presenting(corp, old.secret).login, "zoe", groups=["g-plan"])
    refused(Code.INVALID_ARGUMENT, rotate, corp, last.credential.id, overlap={"seconds": 2**62})
    refused(Code.INVALID_ARGUMENT, rotate, corp, last.credential.id, overlap={"seconds": -1})


@rule("P6: at most eight tokens are alive")
def test_token_limit(corp, refused):
    made = [issue(corp) for _ in range(8)]
    error = refused(Code.RESOURCE_EXHAUSTED, issue, corp)
    assert reason(error) == "tokens"
    revoke(corp, made[0].credential.id)
    issue(corp)


@rule("P6: a token reaches no other service, tenant or connection, and acts for nobody")
def test_token_bounds(corp, presenting, refused):
    corp.idp("other")
    provider = presenting(corp, issue(corp).secret)
    for call in (
            lambda: provider.get_user("Administrator"), lambda: provider.sees("Administrator"),
            lambda: get(provider), lambda: issue(provider), lambda: provider.user("x"), lambda: provider.mapping("a", corp.planners)):
        assert reason(refused(Code.PERMISSION_DENIED, call)) == "credential_scope"
    assert reason(refused(Code.PERMISSION_DENIED, provider.login, "zoe", connection="other", groups=["g"])) == "credential_scope"
    foreign = Tenant.create(corp.client, corp.id + "y")
    foreign.idp()
    elsewhere = Tenant(provider.client, foreign.id, None)
    assert reason(refused(Code.PERMISSION_DENIED, elsewhere.login, "zoe", groups=["g"])) == "credential_scope"
    acting = presenting(corp, issue(corp).secret, acting="Administrator")
    assert reason(refused(Code.PERMISSION_DENIED, acting.login, "zoe", groups=["g"])) == "credential_scope"
    narrow = presenting(corp, issue(corp, scopes=[SCIM]).secret)
    assert reason(refused(Code.PERMISSION_DENIED, narrow.login, "zoe", groups=["g"])) == "credential_scope"
    refused(Code.INVALID_ARGUMENT, issue, corp, scopes=[7])


@rule("P7: two client secrets are alive at most, each shown once")
def test_client_secrets(corp, refused):
    first, second = secret(corp, request_id="r"), secret(corp, expires_at=soon(60))
    assert first.secret.startswith("mst_") and secret(corp, request_id="r").secret == ""
    assert {s.id for s in get(corp).client_secrets} == {first.credential.id, second.credential.id}
    assert reason(refused(Code.RESOURCE_EXHAUSTED, secret, corp)) == "client_secrets"
    corp.client.idps.RemoveClientSecret(idps.IdentityProvidersServiceRemoveClientSecretRequest(
        tenant=corp.id, identity_provider="corp", credential=first.credential.id))
    third = secret(corp)
    assert {s.id for s in get(corp).client_secrets} == {second.credential.id, third.credential.id}
    refused(Code.NOT_FOUND, revoke, corp, third.credential.id)


def grant(tenant, connection="corp"):
    return tenant.client.idps.GrantToken(idps.IdentityProvidersServiceGrantTokenRequest(
        tenant=tenant.id, identity_provider=connection))


@rule("P7: a client secret is exchanged for a token of an hour, or as the connection says, which ends with it")
def test_grants(corp, presenting, refused):
    made = secret(corp)
    client = presenting(corp, made.secret)
    granted = grant(client)
    assert granted.expires_in.seconds == 3600 and granted.access_token.startswith(f"mst_{corp.id}_")
    provider = presenting(corp, granted.access_token)
    assert provider.login("zoe", groups=["g-plan"]).created
    assert presenting(corp, grant(client).access_token).login("zoe", groups=["g-plan"]).user
    update(corp, ["options.token_lifetime"], options={"token_lifetime": {"seconds": 21600}})
    assert grant(client).expires_in.seconds == 21600
    assert 0 < grant(presenting(corp, secret(corp, expires_at=soon(60)).secret)).expires_in.seconds <= 60
    for call in (lambda: grant(provider), lambda: grant(presenting(corp, issue(corp).secret)),
                 lambda: grant(presenting(corp, made.secret[:-1] + ("A" if made.secret[-1] != "A" else "B"))),
                 lambda: client.login("zoe", groups=["g-plan"])):
        assert refused(Code.UNAUTHENTICATED, call).details() == INVALID
    corp.idp("other")
    assert reason(refused(Code.PERMISSION_DENIED, grant, client, "other")) == "credential_scope"
    assert reason(refused(Code.PERMISSION_DENIED, grant, corp)) == "credential_scope"
    corp.client.idps.RemoveClientSecret(idps.IdentityProvidersServiceRemoveClientSecretRequest(
        tenant=corp.id, identity_provider="corp", credential=made.credential.id))
    refused(Code.UNAUTHENTICATED, provider.login, "zoe", groups=["g-plan"])
    refused(Code.UNAUTHENTICATED, grant, client)


def end(tenant, connection="corp", **fields):
    return tenant.client.idps.Delete(idps.IdentityProvidersServiceDeleteRequest(
        tenant=tenant.id, identity_provider=connection, **fields))


@rule("P17: a connection ends with its ties and memberships, and the users whom nothing else holds")
def test_delete(corp, presenting, refused):
    corp.mapping("g-ana", corp.analysts)
    token = issue(corp).secret
    alone = corp.login("alone", groups=["g-plan", "g-ana"]).user
    kept = corp.login("kept", groups=["g-plan"]).user
    corp.update_members(corp.analysts, "add", kept)
    assert reason(refused(Code.FAILED_PRECONDITION, end, corp)) == "identity_provider_in_use"
    plan = end(corp, dry_run=True)
    assert (plan.mappings, plan.credentials, plan.links, plan.memberships, plan.users) == (2, 1, 2, 3, 1)
    assert corp.sees(alone)
    done = end(corp, with_users=True)
    corp.token = done.token
    assert (done.mappings, done.credentials, done.links, done.memberships, done.users) == (2, 1, 2, 3, 1)
    refused(Code.NOT_FOUND, corp.get_user, alone)
    assert corp.get_user(kept).user.status == users.USER_STATUS_ACTIVE and not corp.sees(kept)
    assert corp.members(corp.analysts) == {kept: ["manual"]}
    refused(Code.NOT_FOUND, get, corp)
    refused(Code.UNAUTHENTICATED, presenting(corp, token).login, "zoe", groups=["g-plan"])
    corp.idp()


def map_attribute(tenant, attribute, value, workgroup, **fields):
    return tenant.client.mappings.Create(mappings.MappingsServiceCreateRequest(
        tenant=tenant.id, mapping=mappings.Mapping(
            identity_provider="corp", attribute=attribute, value=value, workgroup=workgroup, **fields))).mapping


def names(response):
    return sorted(m.workgroup_name for m in response.memberships)


@rule("P40: an attribute of users leads into a workgroup beside their groups")
def test_attributes(corp):
    map_attribute(corp, "kind", "Emp*", corp.analysts, match=mappings.MATCH_KIND_GLOB)
    assert names(corp.login("zoe", groups=["g-plan"], kind="Employee")) == ["Analysts", "Planners"]
    kept = corp.login("zoe", groups=["g-plan"])
    assert names(kept) == ["Analysts", "Planners"] and kept.reports[0].startswith("missing_attribute (kind)")
    assert names(corp.login("zoe", groups=["g-plan"], kind=[])) == ["Planners"]


@rule("C34: a mapping changes in what its mask names")
def test_update_mapping(corp, refused):
    mapping = corp.mapping("g-ana", corp.analysts)
    changed = corp.client.mappings.Update(mappings.MappingsServiceUpdateRequest(
        tenant=corp.id, mapping=mappings.Mapping(id=mapping.id, value="g-an?", match=mappings.MATCH_KIND_GLOB, priority=9),
        update_mask={"paths": ["value", "match"]})).mapping
    assert (changed.value, changed.match, changed.priority, changed.workgroup) == (
        "g-an?", mappings.MATCH_KIND_GLOB, 0, corp.analysts)
    assert names(corp.login("zoe", groups=["g-any"])) == ["Analysts"]
    error = refused(Code.INVALID_ARGUMENT, corp.client.mappings.Update, mappings.MappingsServiceUpdateRequest(
        tenant=corp.id, mapping=mappings.Mapping(id=mapping.id, value="[", match=mappings.MATCH_KIND_REGEX),
        update_mask={"paths": ["value", "match"]}))
    assert error.details().startswith("mapping.value ")


def set_external_groups(tenant, workgroup, *groups, connection="corp"):
    return tenant.client.workgroups.SetExternalGroups(workgroups.WorkgroupsServiceSetExternalGroupsRequest(
        tenant=tenant.id, workgroup=workgroup, identity_provider=connection, external_groups=groups))


@rule("C34: a workgroup's external groups are the exact mappings of one connection, set as a whole")
def test_external_groups(corp, refused):
    corp.mapping("g-*", corp.planners, match="glob")
    answer = set_external_groups(corp, corp.planners, " g-two ", "g-one")
    assert list(answer.external_groups) == ["g-one", "g-two"] == list(answer.added) and list(answer.removed) == ["g-plan"]
    listed = corp.client.mappings.List(mappings.MappingsServiceListRequest(tenant=corp.id, identity_provider="corp")).mappings
    assert sorted(m.value for m in listed) == ["g-*", "g-one", "g-two"]
    assert set_external_groups(corp, corp.planners, "g-one", "g-two").token == answer.token, "P51"
    assert list(set_external_groups(corp, corp.planners).removed) == ["g-one", "g-two"]
    assert "external_groups[1]" in refused(
        Code.INVALID_ARGUMENT, set_external_groups, corp, corp.planners, "a", "").details()
    refused(Code.NOT_FOUND, set_external_groups, corp, corp.planners, "a", connection="none")


def try_out(tenant, overage=False, matched_only=False, **claims):
    return tenant.client.mappings.Test(mappings.MappingsServiceTestRequest(
        tenant=tenant.id, identity_provider="corp", overage=overage, matched_only=matched_only,
        claims={name: logins.ClaimValues(values=values) for name, values in claims.items()}))


@rule("P49: a test shows where claims lead, by which mapping, and why not by the others, and writes nothing")
def test_test(corp, refused):
    kind = map_attribute(corp, "kind", "x", corp.analysts)
    before = corp.client.idps.List(idps.IdentityProvidersServiceListRequest(tenant=corp.id))
    tested = try_out(corp, groups=[" g-plan "])
    assert tested.outcome == logins.LOGIN_OUTCOME_OK
    assert [(w.workgroup, w.workgroup_name) for w in tested.workgroups] == [(corp.planners, "Planners")]
    assert {m.mapping.value: (m.verdict, m.value, m.workgroup_name) for m in tested.mappings} == {
        "g-plan": (mappings.MAPPING_VERDICT_MATCHED, "g-plan", "Planners"),
        "x": (mappings.MAPPING_VERDICT_CLAIM_MISSING, "", "Analysts")}
    assert [m.mapping.value for m in try_out(corp, groups=["g-plan"], matched_only=True).mappings] == ["g-plan"]
    assert [w.workgroup_name for w in try_out(corp, groups=["none"], kind=["x"]).workgroups] == ["Analysts"]
    assert try_out(corp, groups=["none"], kind=["x"]).workgroups[0].mappings == [kind.id]
    assert try_out(corp).outcome == logins.LOGIN_OUTCOME_CLAIM_MISSING
    assert try_out(corp, groups=[]).outcome == logins.LOGIN_OUTCOME_NO_MAPPING
    assert try_out(corp, overage=True).outcome == logins.LOGIN_OUTCOME_OVERAGE
    assert corp.client.idps.List(idps.IdentityProvidersServiceListRequest(tenant=corp.id)) == before
    assert corp.users() == ["Administrator"]
    refused(Code.NOT_FOUND, corp.client.mappings.Test, mappings.MappingsServiceTestRequest(
        tenant=corp.id, identity_provider="none"))
    refused(Code.INVALID_ARGUMENT, try_out, corp, groups=["x" * 2049])


def plan(tenant, **change):
    return tenant.client.mappings.Plan(mappings.MappingsServicePlanRequest(tenant=tenant.id, **change))


def planned(answer):
    """What a plan lists, complete, once its counts are what it lists."""
    changes = [(sync.PlannedChangeKind.Name(c.kind)[20:].lower(), c.login, c.workgroup_name) for c in answer.plan.changes]
    kinds = [kind for kind, *_ in changes]
    assert answer.plan.complete and answer.plan.gained == kinds.count("gains") and answer.plan.lost == kinds.count("loses")
    assert answer.plan.users == len({login for _, login, _ in changes})
    assert answer.plan.workgroups == len({name for *_, name in changes if name})
    return changes


@rule("P49: a plan of a change of mappings says who gains and loses what, writes nothing, and is what the change does")
def test_plans(corp, refused):
    pushed = Scim(corp)
    kim, lee = pushed.user("kim", {"userType": "Employee"}), pushed.user("lee")
    pushed.group("g-plan", kim.id, lee.id)
    old = corp.client.mappings.List(mappings.MappingsServiceListRequest(tenant=corp.id, identity_provider="corp")).mappings[0]
    new = mappings.Mapping(identity_provider="corp", attribute="userType", value="Employee", workgroup=corp.analysts)
    token = corp.token
    assert planned(plan(corp, create=new)) == [("gains", "kim", "Analysts")]
    assert planned(plan(corp, delete=old.id)) == [("loses", "kim", "Planners"), ("loses", "lee", "Planners")]
    moved = mappings.Mapping(id=old.id, workgroup=corp.analysts)
    answer = plan(corp, update=moved, update_mask={"paths": ["workgroup"]})
    assert planned(answer) == [
        ("loses", "kim", "Planners"), ("loses", "lee", "Planners"), ("gains", "kim", "Analysts"), ("gains", "lee", "Analysts")]
    assert answer.token == token and not corp.members(corp.analysts) and set(corp.members(corp.planners)) == {kim.user, lee.user}
    corp.client.mappings.Create(mappings.MappingsServiceCreateRequest(tenant=corp.id, mapping=new))
    assert corp.members(corp.analysts) == {kim.user: ["idp:corp"]}
    assert planned(plan(corp, update=moved, update_mask={"paths": ["workgroup"]}))[2:] == [("gains", "lee", "Analysts")]
    corp.client.mappings.Delete(mappings.MappingsServiceDeleteRequest(tenant=corp.id, mapping=old.id))
    assert not corp.members(corp.planners)
    refused(Code.NOT_FOUND, plan, corp, delete=old.id)
    assert "create" in refused(Code.INVALID_ARGUMENT, plan, corp).details()
    assert "create.attribute" in refused(Code.INVALID_ARGUMENT, plan, corp, create=mappings.Mapping(
        identity_provider="corp", attribute=" x", value="a", workgroup=corp.analysts)).details()


@rule("P49: a dry run of a change of a connection says who gains and loses what, and saves nothing")
def test_plan_of_a_connection(corp, refused):
    pushed = Scim(corp)
    kim, lee = pushed.user("kim", {"userType": "Employee"}), pushed.user("lee", {"userType": "Guest"})
    pushed.group("g-plan", kim.id, lee.id)

    def update(dry_run, **options):
        return corp.client.idps.Update(idps.IdentityProvidersServiceUpdateRequest(
            tenant=corp.id, update_mask={"paths": [f"options.{name}" for name in options]}, dry_run=dry_run,
            identity_provider=idps.IdentityProvider(id="corp", options=options)))
    token, narrow = corp.token, {"scope": 'userType eq "Employee"'}
    answer = update(True, **narrow)
    assert planned(answer) == [("deactivated", "lee", "")] and answer.identity_provider.options.scope == narrow["scope"]
    got = corp.client.idps.Get(idps.IdentityProvidersServiceGetRequest(tenant=corp.id, identity_provider="corp"))
    assert answer.token == token and not got.identity_provider.options.scope
    assert not planned(update(True, dialect=idps.DIALECT_OKTA))
    assert "options.scope" in refused(Code.INVALID_ARGUMENT, update, True, scope="userType eq").details()
    assert not update(False, **narrow).HasField("plan")
    pushed.replace_user(lee.id, "lee", {"userType": "Guest"})
    assert corp.get_user(lee.user).user.status == users.USER_STATUS_DEACTIVATED
    assert planned(update(True, scope="")) == [("reactivated", "lee", "")]


def set_policy(tenant, workgroup, policy, **fields):
    return tenant._keep(tenant.client.workgroups.Update(workgroups.WorkgroupsServiceUpdateRequest(
        tenant=tenant.id, workgroup=workgroups.Workgroup(
            id=workgroup, membership_policy=getattr(workgroups, "MEMBERSHIP_POLICY_" + policy.upper())),
        update_mask={"paths": ["membership_policy"]}, **fields)))


@rule("P46: locked refuses manual edits and keeps old ones, authoritative ends them, and a dry run shows which")
def test_policies(corp, refused):
    corp.user("ann")
    zoe = corp.login("zoe", groups=["g-plan"]).user
    corp.update_members(corp.planners, "add", "ann", zoe)
    set_policy(corp, corp.planners, "locked")
    assert reason(refused(Code.FAILED_PRECONDITION, corp.update_members, corp.planners, "remove", "ann")) == "membership_policy"
    assert corp.members(corp.planners) == {"ann": ["manual"], zoe: ["idp:corp", "manual"]}
    assert corp.login("yan", groups=["g-plan"]).created
    plan = set_policy(corp, corp.planners, "authoritative", dry_run=True)
    assert plan.ended_memberships == 2 and set(plan.ended_members) == {"ann", zoe} and corp.sees("ann")
    done = set_policy(corp, corp.planners, "authoritative")
    assert done.ended_memberships == 2 and done.workgroup.membership_policy == workgroups.MEMBERSHIP_POLICY_AUTHORITATIVE
    assert not corp.sees("ann") and corp.sees(zoe)
    assert corp.members(corp.planners)[zoe] == ["idp:corp"] and "ann" not in corp.members(corp.planners)
    # An older client, which knows no policies, leaves them alone.
    corp.client.workgroups.Update(workgroups.WorkgroupsServiceUpdateRequest(
        tenant=corp.id, workgroup=workgroups.Workgroup(id=corp.planners, name="Planners")))
    assert reason(refused(Code.FAILED_PRECONDITION, corp.update_members, corp.planners, "add", "ann")) == "membership_policy"
    set_policy(corp, corp.planners, "additive")
    corp.update_members(corp.planners, "add", "ann")
