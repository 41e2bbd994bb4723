#!/bin/sh
# Lists the Swift files that people write, separated by NUL.
cd "$(dirname "$0")/../.."
find Package.swift Sources Tests Proto/Generator -name '*.swift' -not -path '*/Generated/*' -not -path '*/.build*' -print0
