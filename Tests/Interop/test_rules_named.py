"""Every rule that this release keeps has a test that names it."""

import pathlib
import re

import pytest

TESTS = pathlib.Path(__file__).resolve().parents[1]
RULES = [*(f"A{number}" for number in range(1, 26)), *(f"C{number}" for number in range(1, 45)),
         "X2", "X3", "X6", "X8", "X9", "X10"]


@pytest.fixture(scope="module")
def named():
    sources = [*TESTS.rglob("*.swift"), *TESTS.rglob("test_*.py")]
    return {rule for source in sources for rule in re.findall(r'"([A-Z]\d+): ', source.read_text())}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_a_test_that_names_it(named, rule):
    assert rule in named
