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

# The same with PyTorch's build for the processor alone, a tenth of the size. PyTorch publishes that build
# apart from the package index: give the folder or page that has it as TORCH_CPU.
if [ -n "${TORCH_CPU:-}" ]; then
  echo "torch==2.13.0+cpu" >build/torch-cpu.in
  uv pip compile --quiet --python-platform x86_64-manylinux_2_34 --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-header --find-links "$TORCH_CPU" \
    --output-file packaging/requirements-neural-cpu.lock "$@" "${runtime[@]}" --constraint packaging/requirements-test.lock \
    --extra neural --no-emit-package nvidia-cublas-cu12 --no-emit-package nvidia-cuda-nvrtc-cu12 --no-annotate pyproject.toml build/torch-cpu.in
fi
