"""What others say of the gateway that `make run` serves: the conformance testers scim2-tester and scim-sanity, both of PyPI."""

import pathlib
import re
import shutil
import subprocess
import tempfile

import httpx2
import pytest
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_tester import Status, check_server
from scim_sanity.probe.runner import run_probe_api

from muster.provisioning.v1 import scim_users_pb2 as scim_users
from client import Client
from daemon import clean_environment
from gateway import Connection
from rules import rule

RUN = pathlib.Path(__file__).resolve().parents[1] / "Scripts" / "run.sh"


@pytest.fixture(scope="module")
def served(test_binary):
    """What `make run` starts once everything is built, on ports and in a folder of its own."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-run-"))
    folder.chmod(0o755)
    environment = {**clean_environment(), "MUSTER_DATA_DIR": folder / "data", "MUSTER_LISTEN": "127.0.0.1:0",
                   "MUSTER_METRICS_LISTEN": "127.0.0.1:0", "MUSTER_SCIM_LISTEN": "127.0.0.1:0"}
    script = subprocess.Popen(
        [RUN, test_binary("musterd").parent], stdout=subprocess.PIPE, text=True, start_new_session=True,
        env={name: str(value) for name, value in environment.items()})
    said = []
    for line in script.stdout:
        said.append(line)
        if "Ctrl-C" in line:
            break
    try:
        yield "".join(said), folder / "data"
    finally:
        script.terminate()
        for line in script.stdout:
            said.append(line)
        ended = script.wait(timeout=60)
        shutil.rmtree(folder, ignore_errors=True)
    assert ended in (0, 143), (ended, "".join(said))


@pytest.fixture
def sample(served):
    """The provider's side of the sample tenant, and the daemon's address and key."""
    text, folder = served
    url = re.search(r"https?://[^/\s]+(?=/scim/v2)", text).group(0)
    return Connection(url, (folder / "sample-scim-token").read_text().strip())


@rule("P4: scim2-tester reports no failure")
def test_scim2_tester(sample):
    http = httpx2.Client(base_url=sample.url + "/scim/v2", headers={"Authorization": f"Bearer {sample.token}"}, timeout=30)
    with http:
        results = check_server(SyncSCIMClient(http))
    failures = [f"{one.title} {one.resource_type or ''}: {one.reason}" for one in results
                if one.status not in (Status.SUCCESS, Status.SKIPPED, Status.ACCEPTABLE)]
    assert len(results) > 100 and not failures, "\n".join(failures)


@rule("P57: scim-sanity, strict, reports neither a failure nor a warning")
def test_scim_sanity(served, sample):
    # It adds a member that it never made, `fake-member-id`, and expects success. P35 refuses strangers, so that here the
    # connection knows somebody of that id, whom only a caller of the RPC can name so.
    text, folder = served
    with Client(re.search(r"serves on (\S+)", text).group(1), (folder / "root.key").read_text().strip()) as client:
        client.scim_users.Create(scim_users.ScimUsersServiceCreateRequest(
            tenant="sample", identity_provider="corp", user=scim_users.ScimUser(id="fake-member-id", user_name="fake")))
    report = run_probe_api(sample.url + "/scim/v2", token=sample.token, strict=True)
    wrong = [one for one in report["results"] if one["status"] not in ("pass", "skip")]
    assert len(report["results"]) > 20 and not wrong and report["exit_code"] == 0, wrong
