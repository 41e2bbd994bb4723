"""Feeds each parser of SCIM with libFuzzer's bytes, under the address sanitizer, and ends with `N passed, N failed`.

    fuzz.py [seconds for each parser]

It starts from Tests/SCIMFuzzing/Corpus, which `SCIMTests` replays. Bytes that stop a parser are left in .build-fuzz/:
put them into the corpus with the mend.
"""

import os
import re
import subprocess
import sys

from phases import ROOT, run

FOLDER = ROOT / ".build-fuzz"
FUZZING = ROOT / "Tests" / "SCIMFuzzing"
MODULES = {"Model": ROOT / "Sources" / "Model", "SCIM": ROOT / "Sources" / "SCIM", "SCIMFuzzing": FUZZING}
FLAGS = ["-O", "-swift-version", "6", "-sanitize=fuzzer,address", "-parse-as-library", "-I", FOLDER,
         *(flag for name in ("ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility")
           for flag in ("-enable-upcoming-feature", name))]
# The longest filter is 8 KiB; what is longer finds nothing that shorter does not.
MAX_LENGTH = 2_048


def build(program):
    """Without the package's manager: its targets can't be sanitized one by one."""
    FOLDER.mkdir(exist_ok=True)
    for name, sources in MODULES.items():
        code = run("swiftc", *FLAGS, "-module-name", name, "-whole-module-optimization", "-emit-object", "-o",
                   FOLDER / f"{name}.o", "-emit-module-path", FOLDER / f"{name}.swiftmodule",
                   *sorted(sources.rglob("*.swift")))
        if code:
            return False
    objects = [FOLDER / f"{name}.o" for name in MODULES]
    # The linker warns of symbols that it doesn't export.
    return run("swiftc", "-sanitize=fuzzer,address", *objects, "-o", program, stderr=subprocess.DEVNULL) == 0


def parsers():
    names = re.search(r"^  case (.*)$", (FUZZING / "Parser.swift").read_text(), re.MULTILINE)[1]
    return names.split(", ")


def survives(program, parser, seconds):
    found = FOLDER / parser
    found.mkdir(exist_ok=True)
    with open(FOLDER / f"{parser}.log", "w") as log:
        code = run(program, f"-max_total_time={seconds}", f"-max_len={MAX_LENGTH}", "-timeout=10", "-rss_limit_mb=2048",
                   f"-artifact_prefix={FOLDER}/{parser}-", found, FUZZING / "Corpus" / parser, stdout=log, stderr=log,
                   env={**os.environ, "SCIM_PARSER": parser})
    lines = (FOLDER / f"{parser}.log").read_text(errors="replace").splitlines()
    print(f"{parser}: {lines[-1]}" if code == 0 else "\n".join([f"{parser} failed:", *lines[-30:]]), flush=True)
    return code == 0


def fuzz(seconds):
    program = FOLDER / "fuzz"
    if not build(program):
        return 0, 1
    results = [survives(program, parser, seconds) for parser in parsers()]
    return results.count(True), results.count(False)


if __name__ == "__main__":
    passed, failed = fuzz(int(sys.argv[1]) if sys.argv[1:] else 60)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)
