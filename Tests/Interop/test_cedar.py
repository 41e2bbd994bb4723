"""The engine against Cedar, on random tenants whose rules Cedar can express.

CEDAR_TENANTS says how many (250 if not set, for more than 10,000 questions).
"""

import json
import os
import pathlib
import subprocess

import cedarpy

from cedar import Entities, Policies, Tenant, entity

ROOT = pathlib.Path(__file__).resolve().parents[2]
TENANTS = int(os.environ.get("CEDAR_TENANTS", 250))
QUESTIONS = 150
LEAST = 40 * TENANTS


def tenants():
    """The tenants of cedar-cases, each with questions and the engine's answers."""
    folder = pathlib.Path(os.environ.get("TEST_BIN", str(ROOT / ".build" / "debug")))
    command = [folder / "cedar-cases", str(TENANTS), str(QUESTIONS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        for line in process.stdout:
            yield json.loads(line)
    assert process.returncode == 0


def answers(tenant, cases):
    """What Cedar says to each case."""
    entities = Entities(tenant)
    requests = [{"principal": entity("User", case["user"]),
                 "action": entity("Action", "/".join([*tenant.key_of(case)[:2], case["action"]])),
                 "resource": entities.resource_of(case), "context": {}} for case in cases]
    policies = Policies(tenant).text
    results = cedarpy.is_authorized_batch(requests, policies, entities.list)
    for result in results:
        assert not result.diagnostics.errors, (result.diagnostics.errors, policies)
    return ["allowed" if result.allowed else "denied" for result in results]


def test_the_engine_agrees_with_cedar_on_roles_items_and_levels():
    compared = {"allowed": 0, "denied": 0}
    for seed, row in enumerate(tenants()):
        tenant = Tenant(row["facts"])
        cases = [case for case in row["cases"] if tenant.is_expressible(case)]
        for case, answer in zip(cases, answers(tenant, cases), strict=True):
            assert answer == case["answer"], f"seed {seed}: Cedar says {answer} to {case}\n{json.dumps(row['facts'])}"
            compared[answer] += 1
    print(compared)
    assert sum(compared.values()) >= LEAST
    assert min(compared.values()) >= LEAST / 5, compared
