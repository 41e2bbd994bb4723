"""What others say of the gateway: the conformance testers scim2-tester and scim-sanity, both of PyPI."""

import httpx2
import pytest
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_tester import Status, check_server
from scim_sanity.probe.runner import run_probe_api

from muster.provisioning.v1 import scim_users_pb2 as scim_users
from rules import rule


@pytest.fixture
def corp(connect):
    # They delete a hundred people in some seconds, which the default threshold would hold (P47).
    return connect("rfc", removal_threshold={"minimum": 10_000})


@rule("P4: scim2-tester reports no failure")
def test_scim2_tester(corp):
    http = httpx2.Client(base_url=corp.url + "/scim/v2", headers={"Authorization": f"Bearer {corp.token}"}, timeout=30)
    with http:
        results = check_server(SyncSCIMClient(http))
    failures = [f"{one.title} {one.resource_type or ''}: {one.reason}" for one in results
                if one.status not in (Status.SUCCESS, Status.SKIPPED, Status.ACCEPTABLE)]
    assert len(results) > 100 and not failures, "\n".join(failures)


@rule("P57: scim-sanity, strict, reports neither a failure nor a warning")
def test_scim_sanity(tenant, corp):
    # It adds a member that it never made, `fake-member-id`, and expects success. P35 refuses strangers, so that here the
    # connection knows somebody of that id, whom only a caller of the RPC can name so.
    tenant.client.scim_users.Create(scim_users.ScimUsersServiceCreateRequest(
        tenant=tenant.id, identity_provider="corp", user=scim_users.ScimUser(id="fake-member-id", user_name="fake")))
    report = run_probe_api(corp.url + "/scim/v2", token=corp.token, strict=True)
    wrong = [one for one in report["results"] if one["status"] not in ("pass", "skip")]
    assert len(report["results"]) > 20 and not wrong and report["exit_code"] == 0, wrong
