#!/usr/bin/env bash
# Writes descriptors.pb-c.{c,h} from descriptors.proto with protoc-c.
set -euo pipefail
cd "$(dirname "$0")"
protoc-c --c_out=. descriptors.proto
mv descriptors.pb-c.h include/
