"""Rules C32-C42, seen from outside: what logins do to accounts and memberships."""

import time

import grpc
import pytest

from client import DASHBOARD, RUN
from muster.provisioning.v1 import identity_providers_pb2 as idps
from muster.provisioning.v1 import logins_pb2 as logins
from muster.provisioning.v1 import sync_pb2 as sync
from rules import rule

Code = grpc.StatusCode
OK = logins.LOGIN_OUTCOME_OK


@pytest.fixture
def corp(tenant):
    """A tenant whose connection maps g-plan to Planners (dashboards) and g-ana to Analysts (runs)."""
    tenant.planners = tenant.workgroup("Planners", allowed=[DASHBOARD])
    tenant.analysts = tenant.workgroup("Analysts", allowed=[RUN])
    tenant.idp()
    tenant.mapping("g-plan", tenant.planners)
    tenant.mapping("g-ana", tenant.analysts)
    return tenant


def names(response):
    return sorted(m.workgroup_name for m in response.memberships)


@rule("C32: an empty workgroup claim switches provisioning off")
def test_an_empty_workgroup_claim_switches_provisioning_off(tenant, refused):
    group = tenant.workgroup("Planners", allowed=[DASHBOARD])
    tenant.idp("off", claims={"workgroup": "", "email": "email"})
    tenant.mapping("g-plan", group, connection="off")
    answer = tenant.login("zoe", connection="off", groups=["g-plan"])
    assert answer.outcome == logins.LOGIN_OUTCOME_PROVISIONING_OFF
    assert not answer.created and answer.user == ""
    refused(Code.NOT_FOUND, tenant.get_user, "zoe")


@rule("C33: the first login creates the account")
def test_the_first_login_creates_the_account(corp):
    answer = corp.login("zoe", groups=["g-plan", "g-other"], name="Zoe", email="Zoe@Example.com")
    assert (answer.outcome, answer.created, names(answer)) == (OK, True, ["Planners"])
    user = corp.get_user(answer.user).user
    assert (user.login, user.display_name, user.email) == ("zoe", "Zoe", "Zoe@Example.com")
    assert corp.sees(answer.user)
    assert not corp.login("zoe", groups=["g-plan"]).created


@rule("C34: bindings are many to many")
def test_bindings_are_many_to_many(corp):
    corp.mapping("g-plan", corp.analysts)
    corp.mapping("g-too", corp.planners)
    assert names(corp.login("zoe", groups=["g-plan"])) == ["Analysts", "Planners"]
    assert names(corp.login("zed", groups=["g-too"])) == ["Planners"]


@rule("C35: every login adds and removes")
def test_every_login_adds_and_removes(corp):
    user = corp.login("zoe", groups=["g-plan"]).user
    answer = corp.login("zoe", groups=["g-ana"])
    assert (list(answer.added), list(answer.removed)) == ([corp.analysts], [corp.planners])
    assert not corp.sees(user) and corp.sees(user, action="run", type="economics_run")


@rule("C36: synchronization touches only its own memberships")
def test_synchronization_touches_only_its_own_memberships(corp):
    user = corp.login("zoe", groups=["g-plan", "g-ana"]).user
    corp.update_members(corp.planners, "add", user)
    assert corp.members(corp.planners)[user] == ["idp:corp", "manual"]
    answer = corp.login("zoe", groups=[])
    assert {m.workgroup: list(m.sources) for m in answer.memberships} == {corp.planners: ["manual"]}
    assert corp.sees(user) and not corp.sees(user, action="run", type="economics_run")
    corp.idp("other")
    corp.mapping("g-ana", corp.analysts, connection="other")


@rule("C37: absent is not empty")
def test_absent_is_not_empty(corp):
    user = corp.login("zoe", groups=["g-plan"]).user
    answer = corp.login("zoe", name="Zoe")
    assert answer.outcome == logins.LOGIN_OUTCOME_CLAIM_MISSING
    assert (list(answer.added), list(answer.removed), names(answer)) == ([], [], ["Planners"])
    answer = corp.login("zoe", overage=True)
    assert answer.outcome == logins.LOGIN_OUTCOME_OVERAGE and names(answer) == ["Planners"]
    assert corp.sees(user)
    answer = corp.login("zoe", groups=[])
    assert answer.outcome == OK and list(answer.removed) == [corp.planners]
    assert not corp.sees(user)


@rule("C38: a first login without a match makes no account")
def test_a_first_login_without_a_match_makes_no_account(corp, refused):
    answer = corp.login("zoe", groups=["g-other"])
    assert answer.outcome == logins.LOGIN_OUTCOME_NO_MAPPING and not answer.created
    refused(Code.NOT_FOUND, corp.get_user, "zoe")
    user = corp.login("zoe", groups=["g-plan"]).user
    assert corp.login("zoe", groups=["g-other"]).outcome == OK
    assert corp.get_user(user).user.id == user
    corp.idp("open", create_unmatched=True)
    assert corp.login("yan", connection="open", groups=["g-other"]).created


@pytest.mark.parametrize("match,value,hits,misses", [
    ("exact", "g-1", ["g-1", " g-1 "], ["G-1", "g-10", "xg-1"]),
    ("case_insensitive", "G-Eins", ["g-eins", "G-EINS"], ["g-ein"]),
    ("prefix", "dept/", ["dept/sales", "dept/"], ["Dept/sales", "x/dept/"]),
    ("glob", "eu-*-admin?", ["eu-1-admins", "eu--admin1"], ["eu-1-admin", "us-1-admins", "EU-1-admins"]),
])
@rule("C39: values match as the rule says")
def test_values_match_as_the_rule_says(corp, match, value, hits, misses):
    group = corp.workgroup("Matched")
    corp.mapping(value, group, match=match)
    for number, hit in enumerate(hits):
        assert names(corp.login(f"hit{number}", groups=[hit])) == ["Matched"], hit
    for number, miss in enumerate(misses):
        assert corp.login(f"miss{number}", groups=[miss]).outcome == logins.LOGIN_OUTCOME_NO_MAPPING, miss


@rule("C40: mapping into Administrators needs the opt-in")
def test_mapping_into_administrators_needs_the_opt_in(corp, refused):
    administrators = corp.named("Administrators")
    refused(Code.FAILED_PRECONDITION, corp.mapping, "g-root", administrators)
    corp.idp("trusted", administrators_opt_in=True)
    corp.mapping("g-root", administrators, connection="trusted")
    assert names(corp.login("eve", connection="trusted", groups=["g-root"])) == ["Administrators"]


@rule("C41: profiles refresh, and a missing claim blanks nothing")
def test_profiles_refresh_and_a_missing_claim_blanks_nothing(corp):
    user = corp.login("zoe", groups=["g-plan"], name="Zoe", email="zoe@example.com").user
    corp.login("zoe", groups=["g-plan"], name="Zoe Ann")
    seen = corp.get_user(user).user
    assert (seen.display_name, seen.email) == ("Zoe Ann", "zoe@example.com")


@rule("C42: locked and deactivated accounts are refused")
@pytest.mark.parametrize("call", ["Suspend", "Deactivate"])
def test_locked_and_deactivated_accounts_are_refused(corp, call):
    user = corp.login("zoe", groups=["g-plan"], name="Zoe").user
    corp.set_status(call, user)
    answer = corp.login("zoe", groups=["g-plan", "g-ana"], name="Other")
    assert answer.outcome == logins.LOGIN_OUTCOME_REFUSED and not answer.created
    seen = corp.get_user(user)
    assert seen.user.display_name == "Zoe"
    assert [m.workgroup for m in seen.memberships] == [corp.planners]


@rule("P44: an older assertion never undoes a newer state")
def test_an_older_assertion_never_undoes_a_newer_state(corp):
    now = int(time.time())
    user = corp.login("zoe", groups=["g-plan"], at=now - 10).user
    answer = corp.login("zoe", groups=[], at=now - 20)
    assert answer.outcome == logins.LOGIN_OUTCOME_STALE
    assert corp.sees(user)


@rule("P51: a login that changes nothing bumps no revision")
def test_a_login_that_changes_nothing_bumps_no_revision(corp):
    first = corp.login("zoe", groups=["g-plan"], name="Zoe")
    assert corp.login("zoe", groups=["g-plan"], name="Zoe").token == first.token


@rule("A25: of several asserted scope workgroups the lowest number wins, a tie changes nothing, and the last one falls back")
def test_an_identity_provider_asserts_scope_workgroups(corp):
    corp.enable_scopes()
    for name in ("North", "South"):
        corp.scope(name)
    for value, workgroup, priority in (("n", "North", 1), ("s", "South", 2), ("t", "South", 1)):
        corp.mapping(value, workgroup, priority=priority)
    user = corp.login("zoe", groups=["s", "n", "g-plan"]).user
    assert corp.scope_of(user) == ["North"]
    assert corp.login("zoe", groups=["n", "t"]).outcome == logins.LOGIN_OUTCOME_SCOPE_CONFLICT
    assert corp.scope_of(user) == ["North"]
    assert names(corp.login("zoe", groups=[])) == ["Unassigned"]
    assert names(corp.login("zoe", groups=["s"])) == ["South"]


@rule("X5: an empty claim above the threshold takes nothing, and the user goes on with what there is")
def test_a_login_above_the_threshold_is_held(corp):
    corp.client.idps.Update(idps.IdentityProvidersServiceUpdateRequest(
        tenant=corp.id, identity_provider=idps.IdentityProvider(id="corp", options=idps.IdentityProviderOptions(
            removal_threshold=idps.RemovalThreshold(minimum=1, percent=10))),
        update_mask={"paths": ["options.removal_threshold"]}))
    users = [corp.login(name, groups=["g-plan"]).user for name in ("zoe", "zed")]
    assert list(corp.login("zoe", groups=[]).removed) == [corp.planners]
    answer = corp.login("zed", groups=[])
    assert answer.outcome == logins.LOGIN_OUTCOME_HELD and not answer.removed and names(answer) == ["Planners"]
    assert answer.reports[0].startswith("removal_threshold") and corp.sees(users[1])
    [held] = corp.client.sync.ListHeld(sync.ListHeldRequest(tenant=corp.id, identity_provider="corp")).requests
    assert (held.method, held.plan.lost) == ("logins.provision", 1) and held.id in answer.reports[0]
    corp.client.sync.Approve(sync.ApproveRequest(tenant=corp.id, id=held.id))
    assert list(corp.login("zed", groups=[]).removed) == [corp.planners] and not corp.sees(users[1])
