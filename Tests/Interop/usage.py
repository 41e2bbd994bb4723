"""A tenant whose usage is restricted, for tests of filters and lists: the `cloud` fixture, and what is right in it."""

import itertools
import os

import pytest

from client import Tenant

DIMENSIONS = ["contract", "site", "end_user"]
_numbers = itertools.count(1)


@pytest.fixture
def cloud(client):
    """`ann` may view usage and everything it is in, restricted to North; `max` likewise and unrestricted."""
    tenant = Tenant.create(client, f"usage{os.getpid()}-{next(_numbers)}", ["cloud_provider"])
    tenant.enable_scopes()
    tenant.user("ann")
    tenant.user("max")
    tenant.readers = tenant.workgroup("Readers", ["ann", "max"], allowed=["CloudProvider/ReadOnly"])
    tenant.scope("North", {"contract": ["C1"]}, {"site": ["S2"], "end_user": ["E1"]})
    tenant.move("ann", "All", "North")
    return tenant


def lines(count=3):
    return list(itertools.product(*[[f"{name}{number}" for number in range(1, count + 1)] for name in "CSE"]))


def is_north(line):
    contract, site, user = line
    return contract == "C1" or (site == "S2" and user == "E1")
