"""Names tests by the rule of the domain that they prove."""

import pytest


def rule(text):
    """Marks a test with what it proves, such as `C9: denied beats allowed`; its id ends with that text."""
    identifier, separator, statement = text.partition(": ")
    if not (separator and statement and identifier[:1].isalpha() and identifier[1:].isdigit()):
        raise ValueError(f"{text!r} does not begin with the id of a rule, such as `C9: `")
    return pytest.mark.rule(text)


def show(item):
    """Adds the rule to the id of a test, which `pytest -v` and the list of failures print."""
    for mark in item.iter_markers("rule"):
        item._nodeid += f" ({mark.args[0]})"
