"""Runs tests under a sanitizer of the compiler, and ends with the plain line `N passed, N failed`. A report counts as
failed.

    sanitize.py thread ReactorTests RPCTests     unit tests
    sanitize.py address interop                  the interop tests against programs that are built so
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

from phases import ROOT, VENV, Tally, counts, run, timed

# What is not instrumented: the functions that tell of its order, what may be forgotten of it, and a proof of both.
FOLDER = ROOT / "Tests" / "Sanitizers"
INTEROP_PROGRAMS = ["interop-server", "interop-client"]
INTEROP_TESTS = ["Tests/Interop/test_interop.py"]
WIRE_TESTS = ["WireTests", "ReactorTests", "TLSTests", "RPCTests", "AssertionsTests"]


class Sanitizer:
    """One sanitizer, with the part of the package that is built for it, in a scratch folder of its own."""

    # What control.swift does that has to be reported.
    MISTAKES = {"thread": ["race"], "address": ["use-after-free", "leak"]}

    def __init__(self, kind):
        self.kind = kind
        self.scratch = ROOT / f".build-{kind}"
        self.package = self.scratch / "package"
        self.reports = self.scratch / "reports"
        self.results = self.scratch / "results.xml"
        self.toolchain = pathlib.Path(shutil.which("swift")).resolve().parent
        self.flags = ["--package-path", self.package, "--scratch-path", self.scratch, f"--sanitize={kind}"]

    def build(self, targets):
        """Builds `targets` and what they need, which takes a third of the time of the whole package."""
        self.reports.mkdir(parents=True, exist_ok=True)
        self.derive(targets)
        if run("swift", "build", *self.flags, "--build-tests"):
            return 0, 1
        if self.kind == "thread" and run(
                self.toolchain / "clang", "-O1", "-shared", "-fPIC", "-Wall", "-Wextra", "-Werror",
                FOLDER / "happens_before.c", "-o", self.preload):
            return 0, 1
        return self.control()

    def control(self):
        """Whether the sanitizer, as the tests will have it, reports mistakes and is silent about what is right."""
        program = self.scratch / "control"
        # The linker warns of hundreds of symbols that it doesn't export.
        if run("swiftc", "-swift-version", "6", f"-sanitize={self.kind}", FOLDER / "control.swift", "-o", program,
               stderr=subprocess.DEVNULL):
            return 0, 1
        deeds = ["order", *self.MISTAKES[self.kind]]
        wrong = [deed for deed in deeds if not self.is_right_about(program, deed)]
        print(*(f"the sanitizer is wrong about '{deed}' in control.swift" for deed in wrong), sep="\n")
        return len(deeds) - len(wrong), len(wrong)

    def is_right_about(self, program, deed):
        self.forget()
        code = run(program, deed, env=self.environment, stdout=subprocess.DEVNULL)
        is_reported = any(self.reports.iterdir())
        return (code, is_reported) == (0, False) if deed == "order" else code != 0 and is_reported

    @property
    def preload(self):
        return self.scratch / "happens_before.so"

    def derive(self, targets):
        """Makes a package of `targets` and what they need: the manifest, with an end that drops all else."""
        kept, packages = closure(targets)
        self.package.mkdir(parents=True, exist_ok=True)
        for name in ("Sources", "Tests"):
            if not (self.package / name).exists():
                (self.package / name).symlink_to(ROOT / name)
        text = (ROOT / "Package.swift").read_text() + DROP_OTHERS.format(
            targets=json.dumps(sorted(kept)), packages=json.dumps(sorted(packages)))
        manifest = self.package / "Package.swift"
        if not manifest.exists() or manifest.read_text() != text:
            manifest.write_text(text)

    @property
    def environment(self):
        common = f"log_path={self.reports / 'report'}:external_symbolizer_path={self.toolchain / 'llvm-symbolizer'}"
        if self.kind == "thread":
            suppressions = f"suppressions={FOLDER / 'thread.supp'}"
            options = {"TSAN_OPTIONS": f"{common}:{suppressions}", "LD_PRELOAD": str(self.preload)}
        else:
            options = {"ASAN_OPTIONS": f"{common}:detect_leaks=1"}
        return {**os.environ, **options, "PYTHONDONTWRITEBYTECODE": "1"}

    def forget(self):
        for stale in [*self.reports.iterdir(), *self.scratch.glob("*.xml")]:
            stale.unlink()

    def reported(self):
        """How much processes have reported since `forget`, which is printed."""
        texts = [file.read_text(errors="replace") for file in sorted(self.reports.iterdir())]
        print("".join(texts), end="", flush=True)
        return sum(max(1, text.count("SUMMARY: ")) for text in texts)

    def counted(self, *command, **environment):
        """Runs tests that write one file of results. Passed and failed; each report counts as failed."""
        self.forget()
        code = run(*command, env={**self.environment, **environment})
        passed, failed = counts(next(self.scratch.glob("*.xml"), self.results))
        return passed, failed + self.reported() or int(code != 0)

    def unit_tests(self, target):
        # Without XCTest, which leaks, and has no tests here. One test after the other: slowed down by the sanitizer,
        # all at once would run into the time limits that they test.
        return self.counted(
            "swift", "test", *self.flags, "--skip-build", "--disable-xctest", "--no-parallel",
            "--filter", f"^{target}\\.", "--xunit-output", self.results)

    def interop(self):
        return self.counted(
            VENV / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider", *INTEROP_TESTS,
            f"--junitxml={self.results}",
            TEST_BIN=str(self.scratch / "debug"))


DROP_OTHERS = """
let keptTargets: Set<String> = Set({targets})
let keptPackages: Set<String> = Set({packages})
package.targets.removeAll {{ !keptTargets.contains($0.name) }}
package.products = []
package.dependencies.removeAll {{
  guard case .sourceControl(_, let location, _) = $0.kind else {{ return false }}
  return !keptPackages.contains(String(location.split(separator: "/").last ?? ""))
}}
"""


def closure(targets):
    """The names of `targets` and of all targets they need, and the packages that these need."""
    manifest = subprocess.run(["swift", "package", "dump-package"], cwd=ROOT, capture_output=True, check=True)
    needs = {target["name"]: target["dependencies"] for target in json.loads(manifest.stdout)["targets"]}
    kept, packages, open_targets = set(), set(), list(targets)
    while open_targets:
        name = open_targets.pop()
        if name in kept:
            continue
        kept.add(name)
        for dependency in needs[name]:
            if "product" in dependency:
                packages.add(dependency["product"][1])
            else:
                open_targets.append(next(iter(dependency.values()))[0])
    return kept, packages


def phases(tally, kind, targets, interop):
    """Builds for `kind`, then runs each of the test targets by itself, for they are slow, then the interop tests."""
    sanitizer = Sanitizer(kind)
    needed = targets + (INTEROP_PROGRAMS if interop else [])
    if not timed(tally, f"{kind} sanitizer: build", lambda: sanitizer.build(needed)):
        return
    for target in targets:
        timed(tally, f"{kind} sanitizer: {target}", lambda: sanitizer.unit_tests(target))
    if interop:
        timed(tally, f"{kind} sanitizer: interop", sanitizer.interop)


def main():
    kind, *what = sys.argv[1:]
    tally = Tally()
    phases(tally, kind, [target for target in what if target != "interop"], "interop" in what)
    sys.exit(tally.print())


if __name__ == "__main__":
    main()
