"""Compares what came with what was expected."""


class Row(dict):
    """An object for which its id may stand."""

    def __init__(self, key, fields):
        super().__init__(fields)
        self.identifier = fields[key]


def matches(expected, got):
    """Objects are compared on the keys expected, lists as sets with multiplicity, everything else by value."""
    if isinstance(expected, dict):
        return isinstance(got, dict) and all(name in got and matches(one, got[name]) for name, one in expected.items())
    if isinstance(expected, list):
        return isinstance(got, (list, tuple)) and len(expected) == len(got) and contains(expected, got)
    if isinstance(got, Row):
        return expected == got.identifier
    return type(expected) is type(got) and expected == got


def contains(expected, got):
    """Whether each that is expected has one of its own among `got`."""
    partners = {}

    def assign(index, tried):
        """Finds a partner for one, moving others to other partners where need be."""
        for place, one in enumerate(got):
            if place not in tried and matches(expected[index], one):
                tried.add(place)
                if place not in partners or assign(partners[place], tried):
                    partners[place] = index
                    return True
        return False

    return all(assign(index, set()) for index in range(len(expected)))
