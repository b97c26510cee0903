#!/usr/bin/env bash
# From a clone to the running program on demo data. Without a display: the guided tour, left as pictures and PDFs.
# Arguments are passed on to tirkeu; "--tour DIR" asks for the tour where there is a display too.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run
binary_dir=$(default_binary_dir release)
build release "$binary_dir" tirkeu
tirkeu=$binary_dir/app/tirkeu/tirkeu

tour='' arguments=("$@")
for ((i = 0; i < $#; ++i)); do
    if [ "${arguments[i]}" = --tour ]; then
        tour=${arguments[i + 1]:-}
    fi
done
has_display() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }
if [ -z "$tour" ] && has_display; then
    exec "$tirkeu" --demo "$@"
fi
if [ -z "$tour" ]; then
    tour=$source_dir/out/tour
    arguments=(--tour "$tour" "$@")
fi
mkdir -p "$tour"
if has_display; then
    "$tirkeu" "${arguments[@]}"
else
    say "No display here: playing the guided tour under Xvfb"
    QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1366x768x24" "$tirkeu" "${arguments[@]}"
fi
say "The tour is in $tour"
find "$tour" -type f \( -name '*.png' -o -name '*.pdf' \) | sort
