#!/usr/bin/env bash
# Builds without installing packages.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    echo "Usage: installer/linux/build.sh --preset PRESET [--binary-dir DIR] [--target TARGET]..." >&2
    exit 2
}
preset='' binary_dir='' targets=()
while [ $# -gt 0 ]; do
    [ $# -ge 2 ] || usage
    case $1 in
    --preset) preset=$2 ;;
    --binary-dir) binary_dir=$(realpath -m "$2") ;;
    --target) targets+=("$2") ;;
    *) usage ;;
    esac
    shift 2
done
[ -n "$preset" ] || usage
build "$preset" "${binary_dir:-$(default_binary_dir "$preset")}" "${targets[@]}"
