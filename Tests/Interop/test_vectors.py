"""The runner of vectors: whatever a folder holds, it says how many passed and failed, and goes on."""

import json
import pathlib
import subprocess
import sys

import pytest

RUNNER = pathlib.Path(__file__).resolve().parents[1] / "Vectors" / "run.py"
GOOD = {"rule": "C10", "title": "nobody is granted what nobody says", "presets": ["planning"],
        "facts": {"users": [{"id": "ann"}]},
        "steps": [{"ask": {"subject": "ann", "action": "view", "resource": {"type": "dashboard", "id": "sales"}},
                   "expect": "denied", "reason": "permission"}]}


def wrong(**change):
    return json.dumps({**GOOD, **change})


def step(**fields):
    return wrong(steps=[fields])


# Each fails, at the step that is named, for what is named.
BAD = {
    "not-json": ("{", 0, "JSONDecodeError"),
    "not-an-object": ("[]", 0, "TypeError"),
    "no-steps": (json.dumps({key: value for key, value in GOOD.items() if key != "steps"}), 0, "steps"),
    "unknown-preset": (wrong(presets=["nobody_has_it"]), 0, "INVALID_ARGUMENT"),
    "unknown-fact": (wrong(facts={"dragons": [{"id": "fafnir"}]}), 0, "dragons"),
    "unknown-key": (wrong(facts={"users": [{"id": "ann", "wings": 2}]}), 0, "wings"),
    "refused-fact": (wrong(facts={"users": [{"id": "ann"}, {"id": "ann"}]}), 0, "ALREADY_EXISTS"),
    "unknown-kind": (step(guess={"op": "user.get"}, expect="OK"), 1, "guess"),
    "unknown-operation": (step(do={"op": "user.teleport", "user": "ann"}, expect="any"), 1, "user.teleport"),
    "unknown-argument": (step(do={"op": "user.suspend", "user": "ann", "loud": True}, expect="any"), 1, "loud"),
    "unknown-list": (step(list={"what": "dreams"}, expect=[]), 1, "dreams"),
    "wrong-answer": (step(ask=GOOD["steps"][0]["ask"], expect="allowed"), 1, "denied, permission"),
    "wrong-reason": (step(ask=GOOD["steps"][0]["ask"], expect="denied", reason="deny"), 1, "denied, permission"),
    "wrong-status": (step(do={"op": "user.suspend", "user": "Administrator"}, expect="ABORTED"), 1,
                     "FAILED_PRECONDITION"),
    "wrong-detail": (step(do={"op": "user.suspend", "user": "Administrator"}, expect="FAILED_PRECONDITION",
                          detail="phase of the moon"), 1, "phase of the moon"),
    "wrong-result": (step(do={"op": "workgroup.get", "workgroup": "Everyone"}, expect="OK", result={"comment": "x"}),
                     1, "comment"),
    "shorter-list": (step(list={"what": "users"}, expect=["ann"]), 1, "Administrator"),
    "second-step": (wrong(steps=GOOD["steps"] + [{"list": {"what": "users"}, "expect": ["ann", "bob"]}]), 2, "ann"),
}


@pytest.fixture(scope="module")
def report(tmp_path_factory, binary):
    """What the runner prints about all of them, and how it ends."""
    folder = tmp_path_factory.mktemp("vectors")
    (folder / "deeper").mkdir()
    for name in ("deeper/good", "of-the-next-release"):
        (folder / f"{name}.json").write_text(json.dumps(GOOD))
    (folder / "later.json").write_text(BAD["unknown-operation"][0])
    (folder / "schema.json").write_text("{}")
    (folder / "not-yet.txt").write_text("# of the next release\nlater.json\nof-the-next-release.json\n")
    for name, (text, _, _) in BAD.items():
        (folder / f"{name}.json").write_text(text)
    return runner(binary, folder, "--not-yet", folder / "not-yet.txt")


def runner(binary, *arguments):
    return subprocess.run([sys.executable, RUNNER, "--binary", binary, *arguments], capture_output=True, text=True,
                          timeout=120)


def test_every_file_counts_once(report):
    assert report.stdout.splitlines()[-1] == f"1 passed, {len(BAD) + 1} failed", report.stdout + report.stderr
    assert report.returncode == 1


def test_what_a_later_release_brings_is_shown_and_does_not_count(report):
    assert "later.json: step 1, not yet" in report.stdout


def test_what_passes_although_it_is_listed_for_later_counts_as_failed(report):
    assert "of-the-next-release.json: passes now" in report.stdout


@pytest.mark.parametrize("name", BAD)
def test_a_failure_says_where_and_why(report, name):
    _, step, why = BAD[name]
    blocks = report.stdout.split(f"{name}.json: step ")
    assert len(blocks) == 2, report.stdout
    text = "\n".join(blocks[1].splitlines()[:4])
    assert text.startswith(f"{step}\n") and why in text, text
    assert "expected: " in text and "got: " in text


def test_a_folder_without_vectors_is_a_failure(binary, tmp_path):
    done = runner(binary, tmp_path)
    assert done.stdout.splitlines()[-1] == "0 passed, 0 failed" and done.returncode == 1
