"""What a vector calls things, and the ids that the services know them by."""

import re
import time

SAVED = re.compile(r"(^|/)\$(\w+)$")


class Names:
    """Names and ids of one kind of thing; a name that nobody registered is an id."""

    def __init__(self):
        self.ids, self.names = {}, {}

    def add(self, name, identifier):
        self.ids[name], self.names[identifier] = identifier, name

    def rename(self, identifier, name):
        self.ids.pop(self.names.get(identifier), None)
        self.add(name, identifier)

    def id(self, name):
        return self.ids.get(name, name)

    def name(self, identifier):
        return self.names.get(identifier, identifier)


def insert(value, saved):
    """The value with every `$x` replaced by what was saved as x, alone or behind a type: `project/$x`."""
    if isinstance(value, str):
        return SAVED.sub(lambda match: match[1] + saved.get(match[2], "$" + match[2]), value)
    if isinstance(value, dict):
        return {insert(key, saved): insert(one, saved) for key, one in value.items()}
    return [insert(one, saved) for one in value] if isinstance(value, list) else value


def parted(reference):
    """Type and id of `type/id`; the id is empty for a type alone."""
    type, _, identifier = reference.partition("/")
    return type, identifier


def timestamp(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
