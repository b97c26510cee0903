#!/usr/bin/env bash
# Makes the Debian package of a build folder and tries it in a scratch root: what is in it, whether the desktop takes
# it, whether its programs work.  --from REF builds the package of an older commit too, works with it, and upgrades:
# the desk must be there afterwards, whole.
# Usage: installer/linux/test-package.sh BINARY_DIR [--from REF]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

binary_dir=$(realpath "$1")
from=''
[ "${2:-}" = --from ] && from=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch/home TIRKEU_PASSWORD=correct-horse-battery QT_QPA_PLATFORM=offscreen
mkdir -p "$HOME"

die() {
    echo "package: $*" >&2
    exit 1
}

make_package() { # BINARY_DIR: prints the path of the package
    (cd "$1" && rm -rf package && cpack -G DEB >"$scratch/cpack.log" 2>&1) || { cat "$scratch/cpack.log" >&2; die "cpack failed"; }
    find "$1/package" -maxdepth 1 -name '*.deb' | head -n 1
}

# dpkg itself keeps the book in the scratch root; nothing of this machine is touched.
install_package() { # DEB
    mkdir -p "$scratch/root/var/lib/dpkg/"{info,updates,triggers} "$scratch/root/etc"
    touch "$scratch/root/var/lib/dpkg/status"
    dpkg --root="$scratch/root" --force-not-root --force-depends --force-script-chrootless --no-triggers \
        --log=/dev/null -i "$1" >"$scratch/dpkg.log" 2>&1 || { cat "$scratch/dpkg.log" >&2; die "dpkg refused $1"; }
}

check_contents() { # DEB
    local file
    dpkg-deb -c "$1" | awk '{ print $6 }' >"$scratch/contents"
    for file in usr/bin/tirkeu usr/bin/tirkeuctl usr/share/applications/tirkeu.desktop \
        usr/share/metainfo/kz.tirkeu.Tirkeu.metainfo.xml usr/share/icons/hicolor/scalable/apps/tirkeu.svg \
        usr/share/man/man1/tirkeu.1 usr/share/man/man1/tirkeuctl.1 usr/share/doc/tirkeu/copyright; do
        grep -qx "\./$file" "$scratch/contents" || die "the package lacks $file"
    done
    ! grep -vE '^\./(usr/|$)' "$scratch/contents" || die "the package writes outside /usr"
    dpkg-deb -f "$1" Depends | grep -q libqt6svg6 || die "the package does not ask for what it loads by name"
    dpkg-deb -f "$1" Depends | grep -q libc6 || die "the package does not ask for the libraries it is linked with"
}

check_desktop() {
    desktop-file-validate "$scratch/root/usr/share/applications/tirkeu.desktop"
    appstreamcli validate --no-net "$scratch/root/usr/share/metainfo/kz.tirkeu.Tirkeu.metainfo.xml" >"$scratch/appstream.log" ||
        { cat "$scratch/appstream.log" >&2; die "the metainfo is wrong"; }
}

ctl() { "$scratch/root/usr/bin/tirkeuctl" --db "$scratch/desk/tirkeu.db" "$@"; }

work_with() { # PATIENTS: a desk is made by what is installed
    mkdir -p "$scratch/desk"
    ctl --json init --demo --patients "$1" >/dev/null
}

desk_is_whole() {
    ctl --json verify | grep -q '"ok": *true' || die "the desk is not whole"
    [ -n "$(ctl --json search "$1" | grep '"id"')" ] || die "nobody is found"
}

if [ -n "$from" ]; then
    git -C "$source_dir" worktree add --force --detach "$scratch/before" "$from" >/dev/null 2>&1
    trap 'git -C "$source_dir" worktree remove --force "$scratch/before" 2>/dev/null; rm -rf "$scratch"' EXIT
    say "Building $from"
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6) "$scratch/before/installer/linux/build.sh" --preset release \
        --binary-dir "$scratch/before-build" --target tirkeu --target tirkeuctl >"$scratch/before.log" 2>&1 ||
        { tail -n 30 "$scratch/before.log" >&2; die "$from does not build"; }
    if grep -q CPACK "$scratch/before-build/CMakeCache.txt"; then
        install_package "$(make_package "$scratch/before-build")"
    else # from before there were packages: its programs as they are
        mkdir -p "$scratch/root/usr/bin"
        cp "$scratch/before-build/app/tirkeuctl/tirkeuctl" "$scratch/root/usr/bin/"
    fi
    work_with 300
    ctl --json search а >"$scratch/before.json"
fi

deb=$(make_package "$binary_dir")
check_contents "$deb"
install_package "$deb"
check_desktop
"$scratch/root/usr/bin/tirkeu" --version | grep -q "$(dpkg-deb -f "$deb" Version)" || die "the program is of another version"
[ -n "$from" ] || work_with 200
desk_is_whole а
if [ -n "$from" ]; then
    ctl --json search а >"$scratch/after.json"
    cmp "$scratch/before.json" "$scratch/after.json" || die "the search finds others after the upgrade"
fi
echo "package: $(basename "$deb"), $(stat -c %s "$deb") bytes${from:+, upgraded from $from}"
