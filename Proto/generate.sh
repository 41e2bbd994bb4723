#!/bin/sh
# Generates Swift from the .proto files. With --check: fails if that changed anything.
set -eu
cd "$(dirname "$0")"
buf=${BUF:-buf}
command -v "$buf" >/dev/null || {
  echo "generate.sh: '$buf' not found: install buf (buf.build, or PyPI's buf-bin) or set BUF to its path" >&2
  exit 1
}

sums() {
  find ../Sources/*/Generated ../Tests/*/Generated -name '*.swift' -exec cksum {} + | sort -k 3
}

before=$(sums)
swift build --quiet --package-path Generator --product protoc-gen-muster
"$buf" lint
"$buf" generate
"$buf" generate ../Tests/WireSamples/Protos --template buf.gen.tests.yaml
"$buf" generate ../Tests/InteropProtocol/Protos --template buf.gen.interop.yaml

if [ "${1:-}" = --check ] && [ "$(sums)" != "$before" ]; then
  echo "generate.sh: the generated code was not what the .proto files give; it is now" >&2
  exit 1
fi
