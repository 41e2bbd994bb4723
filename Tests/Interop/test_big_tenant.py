"""The bench of a big tenant, on a small one: every answer that it compares is right. The figures are for `make bench`."""

import pathlib
import subprocess
import sys

BENCH = pathlib.Path(__file__).resolve().parents[1] / "Scripts" / "bench" / "big.py"


def test_a_seeded_tenant_answers_as_its_rows_say(test_binary):
    done = subprocess.run([sys.executable, BENCH, test_binary("musterd").parent, "--users", "2000", "--answers-only"], capture_output=True,
                          text=True, timeout=240)
    assert done.returncode == 0, done.stdout + done.stderr
