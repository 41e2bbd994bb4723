"""Makes the Python stubs of Proto/ and of the interop tests."""

import pathlib
import subprocess
import sys

import grpc

ROOT = pathlib.Path(__file__).resolve().parents[2]


def generate(folder):
    """Generates into `folder` and makes it importable."""
    for root, package in ((ROOT / "Proto", "muster"), (ROOT / "Tests" / "InteropProtocol" / "Protos", "grpc")):
        protos = [str(path.relative_to(root)) for path in sorted((root / package).rglob("*.proto"))]
        subprocess.run(
            [sys.executable, "-m", "grpc_tools.protoc", "-I", str(root), f"--python_out={folder}",
             f"--grpc_python_out={folder}", *protos], check=True)
    sys.path.insert(0, str(folder))
    # The stubs of grpc.testing belong to a package whose name grpcio has taken.
    grpc.__path__.append(str(pathlib.Path(folder) / "grpc"))
