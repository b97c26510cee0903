#!/usr/bin/env bash
# clang-tidy on what changed since the merge base with origin/main (else since the last commit; else all of core).
# Needs a release build: its compile database and its dependency log say what depends on what.
# A unit found clean is not read again until it, a header of ours below it or the checks change.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    echo "Usage: installer/linux/check-tidy.sh [--all | --since REVISION] [--minutes N] [--binary-dir DIR]" >&2
    exit 2
}
since='' all=no minutes=15 binary_dir=$(default_binary_dir release)
while [ $# -gt 0 ]; do
    case $1 in
    --all) all=yes; shift; continue ;;
    --since) since=${2:-} ;;
    --minutes) minutes=${2:-} ;;
    --binary-dir) binary_dir=$(realpath -m "${2:-}") ;;
    *) usage ;;
    esac
    [ $# -ge 2 ] || usage
    shift 2
done
cd "$source_dir"
if [ ! -f "$binary_dir/compile_commands.json" ]; then
    echo "No compile database in $binary_dir: build the release preset first." >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# units: "path in the tree <TAB> path in the compile database"; deps: "unit <TAB> file of ours it reads".
in_tree() { (cd "$binary_dir" && xargs -r -d '\n' realpath -m --relative-to="$source_dir"); }
sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$binary_dir/compile_commands.json" | sort -u >"$work/database"
paste <(in_tree <"$work/database") "$work/database" | grep -E '^(app|core|ui|tests)/' | sort -u >"$work/units"
ninja -C "$binary_dir" -t deps | grep -vE '^    /usr/' |
    awk '/^[^ ]/ { unit = "" } /^    / { dep = substr($0, 5); if (unit == "") unit = dep; print unit "\t" dep }' >"$work/raw"
paste <(cut -f1 "$work/raw" | in_tree) <(cut -f2 "$work/raw" | in_tree) |
    awk -F'\t' '$1 !~ /^\.\./ && $2 !~ /^\.\./' | sort -u >"$work/deps"

if [ $all = no ] && [ -z "$since" ]; then
    since=$(git merge-base origin/main HEAD 2>/dev/null || true)
    if [ -z "$since" ] || [ "$since" = "$(git rev-parse HEAD)" ]; then
        since=$(git rev-parse -q --verify HEAD~1 || true)
    fi
fi
if [ $all = yes ]; then
    cut -f1 "$work/units" >"$work/chosen"
elif [ -z "$since" ]; then
    cut -f1 "$work/units" | grep '^core/' >"$work/chosen" || true
else
    # A header is read through the unit of its own name, or else through the first one that includes it.
    { git diff --name-only --diff-filter=d "$since"; git ls-files --others --exclude-standard; } | sort -u |
        while read -r file; do
            case $file in
            *.cpp) echo "$file" ;;
            *.h)
                if [ -f "${file%.h}.cpp" ]; then
                    echo "${file%.h}.cpp"
                else
                    awk -F'\t' -v header="$file" '$2 == header { print $1; exit }' "$work/deps"
                fi
                ;;
            esac
        done | sort -u | join -t $'\t' - "$work/units" | cut -f1 >"$work/chosen"
fi
total=$(wc -l <"$work/chosen")
echo "clang-tidy: $total units, ${since:+changed since ${since:0:12}, }at most $minutes minutes"

export work binary_dir stamps=$cache/tidy deadline=$((EPOCHSECONDS + minutes * 60))
common=$({ clang-tidy-14 --version; cat .clang-tidy installer/cmake/TirkeuTargets.cmake; } | sha256sum)
export common
mkdir -p "$stamps"
find "$stamps" -type f -mtime +30 -delete

tidy_one() { # UNIT
    local path left key log status=0
    key=$({ echo "$common" "$1"; awk -F'\t' -v unit="$1" '$1 == unit { print $2 }' "$work/deps" | xargs -r -d '\n' cat; } |
        sha256sum | cut -c1-40)
    if [ -f "$stamps/$key" ]; then
        touch "$stamps/$key"
        return
    fi
    left=$((deadline - EPOCHSECONDS))
    if [ $left -le 0 ]; then
        echo "$1" >>"$work/unreached"
        return
    fi
    path=$(awk -F'\t' -v unit="$1" '$1 == unit { print $2; exit }' "$work/units")
    log=$(mktemp "$work/log.XXXXXX")
    # The database is GCC's: clang neither knows all its warnings nor is to stop at its own.
    timeout "$left" clang-tidy-14 -p "$binary_dir" --quiet --extra-arg=-Wno-unknown-warning-option \
        --extra-arg=-Wno-error "$path" >"$log" 2>&1 || status=$?
    case $status in
    0) touch "$stamps/$key" ;;
    124) echo "$1" >>"$work/unreached" ;;
    *)
        echo "$1" >>"$work/failed"
        { echo "-- $1"; grep -vE '^[0-9]+ warnings? (and [0-9]+ errors? )?generated|^Suppressed|^Use -header-filter' "$log"; } || true
        ;;
    esac
}
export -f tidy_one
# shellcheck disable=SC2016
xargs -r -d '\n' -n1 -P2 bash -c 'tidy_one "$1"' _ <"$work/chosen"

touch "$work/unreached"
if [ -s "$work/unreached" ]; then
    echo "Not reached in the time given:"
    sort "$work/unreached"
fi
if [ -f "$work/failed" ]; then
    echo "clang-tidy complains about $(wc -l <"$work/failed") of $total units."
    exit 1
fi
echo "clang-tidy: $((total - $(wc -l <"$work/unreached"))) of $total units are clean."
