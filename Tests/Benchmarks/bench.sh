#!/bin/sh
# The codec beside swift-protobuf: instructions, allocations and retains of an operation, then time by the clock.
# Ends with 1 if an operation costs more than counts.json allows.
set -eu
cd "$(dirname "$0")"
# A folder of its own: the benchmarks' plugin builds without these flags, and would have all built anew each time.
counts=.build-counts
for product in codec-counts reference-counts; do
  swift build --quiet -c release -Xswiftc -enforce-exclusivity=unchecked --scratch-path "$counts" --product "$product"
done
status=0
python3 counts.py "$counts/release" --reference || status=$?
swift package benchmark --target Codec --no-progress --grouping metric
exit "$status"
