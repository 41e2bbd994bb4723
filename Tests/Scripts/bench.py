"""Server CPU per request: musterd's Check beside nghttpd with the same body, interleaved in one run.

Wall time says little on a shared machine; the CPU time that the server process used says what a request costs. Each
round runs both, so that what slows one slows the other; the medians' ratio is the figure to quote.
"""

import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Interop"))
from daemon import Daemon  # noqa: E402

ROUNDS = 5
REQUESTS = 200_000
TICKS = os.sysconf("SC_CLK_TCK")
CHECK = "/muster.authorization.v1.AuthorizationService/Check"


def cpu(pid):
    """Seconds of CPU that a process and its threads have used."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def field(number, text):
    data = text if isinstance(text, bytes) else text.encode()
    return bytes([number << 3 | 2, len(data)]) + data


def load(url, body, headers):
    """One h2load run; returns requests per second, and fails if a single answer was not 2xx."""
    arguments = ["h2load", "-n", str(REQUESTS), "-c", "8", "-m", "16", "-d", body, *headers, url]
    output = subprocess.run(arguments, capture_output=True, text=True, timeout=300).stdout
    done = re.search(r"status codes: (\d+) 2xx, (\d+) 3xx, (\d+) 4xx, (\d+) 5xx", output)
    if not done or int(done[1]) != REQUESTS:
        raise SystemExit(f"not every answer was 2xx:\n{output}")
    return float(re.search(r"([\d.]+) req/s", output)[1])


def muster(bin_folder, daemon, *arguments):
    subprocess.run([bin_folder / "muster", *arguments], check=True, stdout=subprocess.DEVNULL, env={
        **os.environ, "MUSTER_SERVER": daemon.address, "MUSTER_KEY_FILE": daemon.ready["root-key"],
        "MUSTER_TENANT": "bench"})


def checks_answered(daemon):
    """How many checks ended with OK, as the daemon counted: HTTP's 200 says nothing about gRPC's status."""
    page = urllib.request.urlopen(daemon.metrics_url, timeout=10).read().decode()
    return int(re.search(r'muster_rpc_calls_total\{service="muster.authorization.v1.AuthorizationService",'
                         r'method="Check",status="OK"\} (\d+)', page)[1])


def free_port():
    import socket
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def main():
    bin_folder = pathlib.Path(sys.argv[1]).resolve()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-bench-"))
    folder.chmod(0o755)
    daemon = Daemon(bin_folder / "musterd", folder / "data", "--threads", "1").start()
    port = free_port()
    (folder / "www").mkdir()
    (folder / "www" / "check").write_bytes(b"x" * 50)
    nghttpd = subprocess.Popen(["nghttpd", "--no-tls", "-n1", "-d", folder / "www", str(port)],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        muster(bin_folder, daemon, "tenants", "create", "bench", "--name", "Bench", "--preset", "planning")
        muster(bin_folder, daemon, "users", "create", "--id", "ann")
        muster(bin_folder, daemon, "workgroups", "create", "Planners", "--member", "ann")
        muster(bin_folder, daemon, "workgroups", "roles", "Planners", "--allow", "PlanningSpace Dataflow/Dashboard Map")
        muster(bin_folder, daemon, "check", "--subject", "ann", "--action", "view", "--resource", "dashboard/sales",
               "--latest")
        message = (field(1, "bench") + field(2, "ann") + field(3, "view")
                   + field(4, field(2, "dashboard") + field(3, "sales")))
        body = folder / "body"
        body.write_bytes(bytes(1) + len(message).to_bytes(4, "big") + message)
        key = pathlib.Path(daemon.ready["root-key"]).read_text().strip()
        servers = {
            "nghttpd POST": (nghttpd.pid, f"http://127.0.0.1:{port}/check", []),
            "musterd Check": (daemon.process.pid, f"http://{daemon.address}{CHECK}",
                              ["-H", "content-type: application/grpc", "-H", "te: trailers",
                               "-H", f"authorization: Bearer {key}"]),
        }
        cost, rate = {name: [] for name in servers}, {name: [] for name in servers}
        for number in range(ROUNDS + 1):
            for name, (pid, url, headers) in servers.items():
                before = cpu(pid)
                speed = load(url, body, headers)
                if number:  # the first round warms up
                    cost[name].append((cpu(pid) - before) / REQUESTS * 1e6)
                    rate[name].append(speed)
            print(f"\rround {number} of {ROUNDS}", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        answered = checks_answered(daemon)
        if answered != REQUESTS * (ROUNDS + 1) + 1:
            raise SystemExit(f"{answered} checks ended with OK, {REQUESTS * (ROUNDS + 1) + 1} were sent")
        print(f"{'server':<16}{'CPU us/request':>16}{'min':>8}{'max':>8}{'requests/s':>12}")
        for name in servers:
            print(f"{name:<16}{statistics.median(cost[name]):>16.2f}{min(cost[name]):>8.2f}{max(cost[name]):>8.2f}"
                  f"{statistics.median(rate[name]):>12.0f}")
        ratio = statistics.median(m / n for m, n in zip(cost["musterd Check"], cost["nghttpd POST"]))
        print(f"ratio of CPU per request, median of {ROUNDS} pairs: {ratio:.2f} "
              f"({len(message)}-byte Check, root key and metrics on, h2load -c 8 -m 16)")
    finally:
        nghttpd.terminate()
        nghttpd.wait()
        daemon.stop()
        shutil.rmtree(folder, ignore_errors=True)


main()
