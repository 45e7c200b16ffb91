#!/usr/bin/env bash
# Makes the lock files again from the ranges in pyproject.toml; needs uv. Give --upgrade for newer versions.
# One version of each package for all Pythons (fewest), so that what was tested and type-checked on one is what
# runs on the others. The runtime lock comes first and holds the others, so every layer installs over it.
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {  # OUTPUT [uv's options …]
  local output="packaging/$1"
  shift
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --fork-strategy fewest --no-emit-index-url --no-emit-find-links --no-header --output-file "$output" "$@"
  echo "$output: $(grep -c '^[^ #].*==' "$output") packages"
}

runtime=(--constraint packaging/requirements.lock)
compile requirements.lock "$@" pyproject.toml
compile requirements-build.lock "$@" "${runtime[@]}" --group pyproject.toml:build
compile requirements-test.lock "$@" "${runtime[@]}" --constraint packaging/requirements-build.lock --group pyproject.toml:test
compile requirements-neural.lock "$@" "${runtime[@]}" --extra neural pyproject.toml
