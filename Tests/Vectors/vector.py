"""One vector: a file, its tenants, and what became of it."""

import json
from dataclasses import dataclass

import facts
import steps
from protocol import Unsupported
from server import Refusal
from world import World


@dataclass
class Failure:
    """Where a vector failed; the step counts from 1, and is 0 for the set-up."""

    step: int
    what: str
    expected: str
    got: str


class Worlds:
    """The tenants of one vector: the one of its facts, and others that a step may name."""

    def __init__(self, server, vector):
        self.server, self.presets, self.others = server, vector["presets"], {}
        self.home = World(server, self.presets)
        self.saved = self.home.saved

    def named(self, name):
        if name is None:
            return self.home
        if name not in self.others:
            self.others[name] = World(self.server, self.presets)
        return self.others[name]


def run(path, server):
    """None if the vector passed. Nothing that a file holds or a server says ends the runner."""
    at = 0
    what = "the file"
    try:
        vector = json.loads(path.read_text())
        what = "set-up"
        worlds = Worlds(server, vector)
        facts.set_up(worlds.home, vector)
        for at, step in enumerate(vector["steps"], 1):
            what = json.dumps({key: value for key, value in step.items() if key != "expect"}, ensure_ascii=False)
            steps.run(step, worlds)
    except steps.Difference as difference:
        return Failure(at, what, difference.expected, difference.got)
    except (Refusal, facts.Refused) as refusal:
        return Failure(at, what, "a call that is taken", str(refusal))
    except Unsupported as lack:
        return Failure(at, what, "a call that exists", str(lack))
    except Exception as error:  # A file may hold anything; the next one is run all the same.
        return Failure(at, what, "a vector", f"{type(error).__name__}: {error}")
    return None
