# shellcheck shell=bash
# What the scripts of this folder share: source it.

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME
cache=${TIRKEU_CACHE:-$HOME/.cache/tirkeu}
jobs=$(nproc)
export TIRKEU_CACHE=$cache CCACHE_DIR=$cache/ccache CCACHE_NOHASHDIR=1
# Resources carry the times of their files; a fixed time lets a fresh clone find them in ccache.
export QT_RCC_SOURCE_DATE_OVERRIDE=1

say() { printf '\n== %s\n' "$*"; }

# packages_of SECTION…: the names in those sections of packages.txt.
packages_of() {
    awk -v wanted=" $* " '{ sub(/#.*/, "") }
        /^\[.*\]/ { taken = index(wanted, " " substr($1, 2, length($1) - 2) " "); next }
        NF && taken { print $1 }' "$source_dir/installer/linux/packages.txt"
}

# install_packages SECTION…: asks apt for what is missing and for nothing else.
install_packages() {
    local package have missing=() as_root=()
    have=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' 2>/dev/null | awk '$2 == "installed" { print $1 }')
    while read -r package; do
        case $package in
        nodejs) command -v node >/dev/null && continue ;;
        npm) command -v npm >/dev/null && continue ;;
        esac
        grep -qxF "$package" <<<"$have" || missing+=("$package")
    done < <(packages_of "$@")
    [ ${#missing[@]} -eq 0 ] && return 0

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and only root can install them: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}"
}

# default_binary_dir PRESET: one folder for each clone and preset, so that two clones do not collide.
default_binary_dir() {
    local id
    id=$(printf %s "$source_dir" | sha256sum | cut -c1-8)
    printf '%s\n' "$cache/build/$(basename "$source_dir")-$id/$1"
}

# build PRESET BINARY_DIR [TARGET…]
# ccache finds the work of another clone only when every path is the same relative to the build folder. The default
# folder lies outside the clone, so the clone is reached through a link beside it; a folder inside the clone needs none.
build() {
    local preset=$1 binary_dir=$2 from=$source_dir top
    shift 2
    "$source_dir/installer/linux/fetch-sqlite.sh"
    export CCACHE_BASEDIR=$source_dir
    if [ "$binary_dir" = "$(default_binary_dir "$preset")" ]; then
        remove_orphans
        top=$(dirname "$binary_dir")
        mkdir -p "$top"
        ln -sfn "$source_dir" "$top/source"
        from=$top/source
        CCACHE_BASEDIR=$top
    fi
    if [ ! -f "$binary_dir/build.ninja" ] || [ "$source_dir/CMakePresets.json" -nt "$binary_dir/build.ninja" ]; then
        (cd "$from" && cmake --preset "$preset" -S "$from" -B "$binary_dir")
    fi
    cmake --build "$binary_dir" --parallel "$jobs" ${1:+--target "$@"}
}

# Build folders of clones that are gone.
remove_orphans() {
    local link
    while read -r link; do
        rm -rf "$(dirname "$link")"
    done < <(find "$cache/build" -mindepth 2 -maxdepth 2 -name source -xtype l 2>/dev/null)
}
