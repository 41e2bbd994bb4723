"""What a tenant can be made with: the five packs, their options, and presets of the operator's own."""

import subprocess

import grpc
import pytest
from client import Tenant
from daemon import Daemon
from muster.directory.v1 import roles_pb2, tenants_pb2

SIXTH = """
preset: sixth
application: Sixth
roles: {Reader: [page.view]}
types: {page: {actions: {view: page.view}}}
"""


def roles(tenant):
    listed = tenant.client.roles.List(roles_pb2.RolesServiceListRequest(tenant=tenant.id)).roles
    return {f"{role.application}/{role.name}" for role in listed}


@pytest.mark.parametrize("preset, role", [
    ("cloud_provider", "CloudProvider/ApiAdmin"), ("cloud_provider/aggregator", "CloudProvider/DealAdmin"),
    ("authoring", "Authoring/Reviewer"), ("planning", "PlanningSpace Economics/Run"),
    ("partnering", "Partnering/PartnerAdmin"), ("partnering/viewer_above_participant", "Partnering/CompanyAdmin"),
    ("messaging", "Messaging/LimitedAccess")])
def test_each_pack_makes_a_tenant(client, preset, role):
    tenant = Tenant.create(client, "pack-" + preset.replace("/", "-"), presets=[preset])
    assert list(tenant.created.tenant.presets) == ["base", preset]
    assert {"Security/Security", role} <= roles(tenant)


def test_several_packs_make_one_tenant_with_one_option_of_each_at_most(client, refused):
    packs = ["cloud_provider", "authoring", "planning", "partnering", "messaging"]
    assert list(Tenant.create(client, "packs", presets=packs).created.tenant.presets) == ["base", *packs]
    for presets, place in ((["cloud_provider", "cloud_provider/aggregator"], "presets[1]"), (["planing"], "presets[0]")):
        error = refused(grpc.StatusCode.INVALID_ARGUMENT, client.tenants.Create, tenants_pb2.TenantsServiceCreateRequest(
            id="other", display_name="Other", presets=presets))
        assert error.details().startswith(place)


def test_a_folder_holds_presets_of_the_operators_own(binary, data_dir, tmp_path):
    (tmp_path / "sixth.yaml").write_text(SIXTH)
    daemon = Daemon(binary, data_dir, "--presets-dir", tmp_path).start()
    try:
        with daemon.client() as client:
            tenant = Tenant.create(client, "sixth", presets=["sixth"])
            assert "Sixth/Reader" in roles(tenant)
    finally:
        daemon.stop()


@pytest.mark.parametrize("text, sentence", [
    (SIXTH.replace("actions", "action"), "sixth.yaml: types.page: 'action' is no key here"),
    (SIXTH.replace("Sixth", "Partnering"), "both define the application Partnering"),
    (SIXTH + "types: {}\n", "sixth.yaml: "), ("types: {}\n", "sixth.yaml: the key 'preset' is missing")])
def test_a_preset_with_a_mistake_is_refused_at_the_start(binary, tmp_path, text, sentence):
    (tmp_path / "sixth.yaml").write_text(text)
    run = subprocess.run([binary, "config", "check", "--presets-dir", tmp_path], capture_output=True, text=True)
    assert run.returncode != 0
    assert sentence in run.stderr
