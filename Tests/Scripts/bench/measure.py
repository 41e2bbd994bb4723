"""What a request costs a server: the CPU time of its process, contenders in turn, medians and ratios.

Wall time says little on a shared machine. CPU time says what a request costs, and where one round runs all contenders
one after the other, what slows one slows the others, so that the ratios hold.
"""

import statistics
import sys
import time


def cpu_seconds(pid):
    """CPU time of a process with all its threads, also those that ended; user and kernel, exact to nanoseconds."""
    # The kernel's name for the CPU clock of another process: clock_getcpuclockid(3).
    return time.clock_gettime((~pid << 3) | 2)


class Contender:
    """A server and the load that is put on it."""

    def __init__(self, name, pid, load):
        self.name, self.pid, self.load = name, pid, load
        self.costs, self.rates = [], []

    def run(self, requests, counts):
        before = cpu_seconds(self.pid)
        rate = self.load(requests)
        if counts:
            self.costs.append((cpu_seconds(self.pid) - before) / requests * 1e6)
            self.rates.append(rate)

    @property
    def cost(self):
        return statistics.median(self.costs)


def interleave(contenders, rounds, requests, title):
    """Runs all contenders in turn, `rounds` times, after a round that warms up."""
    for number in range(rounds + 1):
        for index, contender in enumerate(contenders):
            progress(f"{title}: round {number} of {rounds}, {contender.name}")
            # In one round forwards, in the next backwards: nobody always comes after the same neighbour.
            (contenders if number % 2 else contenders[::-1])[index].run(requests, counts=number > 0)
    progress("")


def ratio(one, other):
    """The median of the rounds' ratios."""
    return statistics.median(a / b for a, b in zip(one.costs, other.costs))


def progress(text):
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def table(contenders):
    print(f"{'server':<34}{'CPU us/request':>16}{'min':>8}{'max':>8}{'requests/s':>12}")
    for c in contenders:
        print(f"{c.name:<34}{c.cost:>16.2f}{min(c.costs):>8.2f}{max(c.costs):>8.2f}{statistics.median(c.rates):>12.0f}")


class Verdicts:
    """The figures that have a bound, and whether they keep it."""

    def __init__(self):
        self.rows = []

    def at_most(self, name, value, bound):
        self.rows.append((name, value, "<=", bound, value <= bound))

    def at_least(self, name, value, bound):
        self.rows.append((name, value, ">=", bound, value >= bound))

    def print(self):
        print(f"\n{'figure':<64}{'measured':>9}{'bound':>11}")
        for name, value, sense, bound, kept in self.rows:
            print(f"{name:<64}{value:>9.2f} {sense}{bound:>8.2f}  {'kept' if kept else 'NOT KEPT'}")
        return all(kept for *_, kept in self.rows)
