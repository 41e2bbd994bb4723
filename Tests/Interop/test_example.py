"""The program that README shows, against a real daemon."""

import subprocess


def test_the_example_lets_a_user_see_a_dashboard(test_binary, server):
    done = subprocess.run([test_binary("muster-example"), server.address, server.key],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[:2] == [
        "ann may see the dashboard: false, because of: permission_missing",
        "ann may see the dashboard: true"], done.stdout
    assert done.stdout.splitlines()[2].startswith("nobody: "), done.stdout


def test_the_example_says_that_no_server_is_there(test_binary):
    done = subprocess.run([test_binary("muster-example"), "127.0.0.1:1"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stdout.startswith("127.0.0.1:1: UNAVAILABLE: no connection to 127.0.0.1:1"), done.stdout
