"""Makes the tenant that muster-load asks about, in a database that is thrown away afterwards."""

import os
import pathlib
import subprocess
import tempfile


def environment(daemon):
    """What muster-load needs to find a daemon."""
    return {**os.environ, "MUSTER_SERVER": daemon.address, "MUSTER_KEY_FILE": daemon.ready["root-key"]}


def psql():
    """The newest psql there is; Debian keeps it beside the server."""
    folders = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    folder = os.environ.get("MUSTER_POSTGRES_BIN") or (folders[-1] if folders else "")
    return str(pathlib.Path(folder) / "psql")


def prepare(bin_folder, daemon, *, tenant="load", users=100_000):
    """Tenant, workgroups and role states by calls; users and memberships by SQL, for 100,000 calls take many minutes.

    Nobody may have asked about the tenant before: the daemon loads it at the first check.
    """
    # The embedded server's own superuser owns the tables; the daemon's user, which comes last, has no right to them.
    database = daemon.database_url.rsplit(" user=", 1)[0]
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder) / "users.sql"
        subprocess.run([str(pathlib.Path(bin_folder) / "muster-load"), "prepare", "--tenant", tenant, "--users",
                        str(users), "--sql", str(script)], env=environment(daemon), check=True)
        with open(script) as text:
            subprocess.run([psql(), database, "--quiet", "--no-psqlrc", "--set", "ON_ERROR_STOP=1"], stdin=text, check=True)
