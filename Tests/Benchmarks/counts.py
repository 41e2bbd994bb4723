"""Counts what an operation of the codec costs, under callgrind: the same figures on any machine, however busy.

    counts.py FOLDER              compares with counts.json; ends with 1 if anything costs more
    counts.py FOLDER --write      renews counts.json
    counts.py FOLDER --reference  shows swift-protobuf's figures too

FOLDER holds the release build of codec-counts, and of reference-counts if that is asked for.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

LIMITS = pathlib.Path(__file__).with_name("counts.json")
CALLS = ["malloc", "swift_allocObject", "swift_retain"]
# Instructions vary a little with the version of libc; calls do not.
INSTRUCTION_SLACK = 1.05


def callgrind(binary, operation, times):
    """Instructions, and calls of each of CALLS, of a whole run."""
    with tempfile.NamedTemporaryFile() as output:
        subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={output.name}", binary, operation, str(times)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120)
        profile = pathlib.Path(output.name).read_text()
    names = dict(re.findall(r"^c?fn=\((\d+)\) (.+)$", profile, re.M))
    counts = {"instructions": int(re.search(r"^totals: (\d+)", profile, re.M)[1]), **dict.fromkeys(CALLS, 0)}
    for identity, calls in re.findall(r"^cfn=\((\d+)\).*\ncalls=(\d+)", profile, re.M):
        # malloc'2 is malloc below malloc.
        name = names[identity].split("'")[0]
        if name in CALLS:
            counts[name] += int(calls)
    return counts


def measure(binary, operation):
    """What one more operation costs: the difference of two runs leaves out all that is made once."""
    few = 5 if "1,000" in operation else 500
    one, two = (callgrind(binary, operation, times) for times in (few, 2 * few))
    return {name: round((two[name] - one[name]) / few, 1) for name in one}


def show(name, counts):
    print(f"{name:<40}" + "".join(f"{value:>18,}" for value in counts.values()))


def main():
    folder, *options = sys.argv[1:]
    binary, reference_binary = (pathlib.Path(folder) / name for name in ("codec-counts", "reference-counts"))
    operations = subprocess.run([binary], check=True, capture_output=True, text=True).stdout.splitlines()
    print(f"{'per operation':<40}" + "".join(f"{name:>18}" for name in ["instructions", *CALLS]))
    measured = {}
    for operation in operations:
        measured[operation] = measure(binary, operation)
        show(operation, measured[operation])
        if "--reference" in options:
            reference = measure(reference_binary, operation)
            show("  by swift-protobuf", reference)
            print(f"    {reference['instructions'] / measured[operation]['instructions']:.1f} times the instructions")
    if "--write" in options:
        LIMITS.write_text(json.dumps(measured, indent=2) + "\n")
        return 0
    return compare(measured, json.loads(LIMITS.read_text()))


def compare(measured, limits):
    worse = [f"{operation}: {what} {now:,}, was {limits.get(operation, {}).get(what, 0):,}"
             for operation, counts in measured.items() for what, now in counts.items()
             if now > limits.get(operation, {}).get(what, 0) * (INSTRUCTION_SLACK if what == "instructions" else 1)]
    if worse:
        print("\nThe codec costs more than it did:\n  " + "\n  ".join(worse))
        print("If that is meant, run counts.py with --write and commit counts.json.")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
