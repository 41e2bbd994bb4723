"""`run.py FOLDER...`: runs every vector below the folders through a musterd of its own.

It ends with `N passed, N failed`.

Each file gets a fresh tenant; several run at once over one connection. Exits with 1 if one failed or none ran.
"""

import argparse
import concurrent.futures
import pathlib
import shutil
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Interop"))
from daemon import Daemon  # noqa: E402

import vector  # noqa: E402
from server import Server  # noqa: E402

# Enough to keep the server busy while answers travel; each waits for its own calls.
FILES_AT_ONCE = 12
SCHEMA = "schema.json"


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build" / "release" / "musterd",
                        help="the daemon to ask")
    parser.add_argument("--not-yet", type=pathlib.Path, help="a list of vectors, a name a line, of rules that a later "
                        "release brings: they fail, are shown, and do not count; one that passes does, as failed")
    return parser.parse_args()


def vectors(folders):
    """Every file once, in order of its path; a folder may be a single file."""
    found = {path for folder in folders for path in ([folder] if folder.is_file() else folder.rglob("*.json"))}
    return sorted(path for path in found if path.name != SCHEMA)


def names(file):
    lines = file.read_text().splitlines() if file else []
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def run_all(paths, binary):
    """Each path with its failure, None if it passed, in their order."""
    if not paths:
        return
    folder = tempfile.mkdtemp(prefix="muster-vectors-")
    pathlib.Path(folder).chmod(0o755)  # The user of the embedded database reads it too.
    try:
        with Daemon(binary, folder) as daemon:
            server = Server(daemon.address, daemon.key)
            with concurrent.futures.ThreadPoolExecutor(FILES_AT_ONCE) as pool:
                yield from zip(paths, pool.map(lambda path: vector.run(path, server), paths))
            server.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def show(path, failure, note=""):
    print(f"{path}: step {failure.step}{note}\n  {failure.what}\n  expected: {failure.expected}\n  got: {failure.got}")


def main():
    arguments = options()
    later = names(arguments.not_yet)
    passed = failed = 0
    for path, failure in run_all(vectors(arguments.folders), arguments.binary):
        if path.name in later:
            if failure:
                show(path, failure, ", not yet")
                continue
            print(f"{path}: passes now; take it off {arguments.not_yet}")
            failed += 1
        elif failure:
            show(path, failure)
            failed += 1
        else:
            passed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
