"""Hours of load at half of what the server can do: does its resident set stay flat, are all answers right?

    .venv/bin/python Tests/Scripts/soak.py .build/release --minutes 60

The capacity is measured in a closed loop first; then calls come at a constant rate, while the server's resident set is
read every few seconds. A leak shows as a slope: the verdict takes the last three quarters, for caches fill at first.
"""

import argparse
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Interop"))
from daemon import Daemon  # noqa: E402
import load  # noqa: E402

# Growth that is no leak: allocators keep what they got, and pages of code are still touched for the first time.
FLAT_SHARE, FLAT_KIB = 0.01, 1024


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path, help="the folder of musterd and muster-load")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--users", type=int, default=100_000)
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--threads", type=int, default=1, help="event loops of the server")
    parser.add_argument("--rate", type=int, help="calls per second, instead of half of the capacity")
    parser.add_argument("--sample-seconds", type=float, default=10)
    return parser.parse_args()


def resident_kib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise SystemExit("the server has ended")


def check(options, daemon, *more):
    return [str(options.bin / "muster-load"), "check", "--users", str(options.users), "--connections",
            str(options.connections), "--json", *more]


def capacity(options, daemon):
    """Calls per second in a closed loop."""
    output = subprocess.run(check(options, daemon, "--duration", "5s"), env=load.environment(daemon), check=True,
                            capture_output=True, text=True).stdout
    return json.loads(output)["rate"]


def watch(process, pid, seconds):
    """Samples of (seconds since the start, resident KiB) until the load ends."""
    start, samples = time.monotonic(), []
    print(f"{'minute':>8}{'resident KiB':>14}", flush=True)
    while process.poll() is None:
        now = time.monotonic() - start
        samples.append((now, resident_kib(pid)))
        if len(samples) % max(1, round(60 / seconds)) == 1:
            print(f"{now / 60:>8.1f}{samples[-1][1]:>14}", flush=True)
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            pass
    return samples


def verdict(samples):
    """Whether the resident set is flat, and the sentence that says so."""
    late = samples[len(samples) // 4:]
    if len(late) < 4:
        return False, "too few samples for a verdict: run longer, or sample more often"
    slope, _ = statistics.linear_regression([when for when, _ in late], [size for _, size in late])
    length = late[-1][0] - late[0][0]
    growth, middle = slope * length, statistics.median(size for _, size in late)
    allowed = max(FLAT_KIB, FLAT_SHARE * middle)
    flat = growth <= allowed
    return flat, (f"resident set {'flat' if flat else 'GROWING'}: {growth:+.0f} KiB by the fitted line over the last "
                  f"{length / 60:.1f} minutes, {slope * 3600:+.0f} KiB per hour (allowed {allowed:.0f} KiB); "
                  f"median {middle:.0f} KiB, from {min(late, key=lambda s: s[1])[1]} to {max(late, key=lambda s: s[1])[1]}")


def main():
    options = arguments()
    options.bin = options.bin.resolve()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-soak-"))
    folder.chmod(0o755)
    daemon = Daemon(options.bin / "musterd", folder / "data", "--threads", str(options.threads)).start()
    process = None
    try:
        load.prepare(options.bin, daemon, users=options.users)
        rate = options.rate or int(capacity(options, daemon) / 2)
        print(f"{rate} calls per second for {options.minutes:g} minutes", flush=True)
        seconds = round(options.minutes * 60)
        process = subprocess.Popen(check(options, daemon, "--rate", str(rate), "--duration", f"{seconds}s"),
                                   env=load.environment(daemon), stdout=subprocess.PIPE, text=True)
        samples = watch(process, daemon.process.pid, options.sample_seconds)
        report = json.loads(process.stdout.read())
        flat, sentence = verdict(samples)
        latency = {name: f"{value / 1e6:.2f} ms" for name, value in report["latency"]["percentiles"].items()}
        print(f"{report['calls']} calls at {report['rate']:.0f}/s, {report['failed']} failed, {report['wrong']} wrong; "
              f"p50 {latency['p50']}, p99 {latency['p99']}, p99.9 {latency['p99.9']}")
        print(sentence)
        sys.exit(0 if flat and process.returncode == 0 else 1)
    finally:
        if process and process.poll() is None:
            process.kill()
            process.wait()
        daemon.stop()
        shutil.rmtree(folder, ignore_errors=True)


main()
