#!/bin/sh
# Writes Sources/Reference/Generated: swift-protobuf's code for the messages that are measured. Run it after a change of
# their .proto files; building swift-protobuf's plugin takes minutes, so what it writes is committed.
set -eu
cd "$(dirname "$0")"
python=${PYTHON:-../../.venv/bin/python}
swift build --quiet --product protoc-gen-swift
well_known=$("$python" -c 'import grpc_tools, pathlib; print(pathlib.Path(grpc_tools.__file__).parent / "_proto")')
"$python" -m grpc_tools.protoc -I ../../Proto -I "$well_known" \
  --plugin="protoc-gen-swift=$(swift build --show-bin-path)/protoc-gen-swift" \
  --swift_out=Sources/Reference/Generated --swift_opt=Visibility=Public --swift_opt=FileNaming=DropPath \
  muster/authorization/v1/authorization.proto muster/directory/v1/users.proto
