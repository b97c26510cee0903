#!/usr/bin/env bash
# Makes the Debian package of a build folder and tries it in a scratch root: what is in it, whether the desktop takes
# it, whether its programs work.
# --from REF  makes the package of an older commit too, works with it, and upgrades: the desk of the old program is
#             opened by the new one, and everything in it is compared.
# --clean     installs it with what it depends on into a bare Debian (mmdebstrap), where nothing else is.
# Usage: installer/linux/test-package.sh BINARY_DIR [--from REF] [--clean]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

binary_dir=$(realpath "$1")
shift
from='' clean=no
while [ $# -gt 0 ]; do
    case $1 in
    --from) from=$(git -C "$source_dir" rev-parse "$2^{commit}"); shift 2 ;;
    --clean) clean=yes; shift ;;
    *) echo "Usage: installer/linux/test-package.sh BINARY_DIR [--from REF] [--clean]" >&2; exit 2 ;;
    esac
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export TIRKEU_PASSWORD=correct-horse-battery QT_QPA_PLATFORM=offscreen

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

ctl() { HOME=$scratch/home "$scratch/root/usr/bin/tirkeuctl" --db "$scratch/desk/tirkeu.db" --json "$@"; }

# The package of the commit before, kept in the cache since it never changes: by its own CPack, or, from before there
# were packages, its tirkeuctl under the version of that commit.
package_before() { # prints the path
    local kept=$cache/packages/$from.deb tree=$scratch/before dir stage=$scratch/stage
    if [ ! -f "$kept" ]; then
        git clone -q --no-checkout "$source_dir" "$tree" >&2
        git -C "$tree" checkout -q "$from"
        dir=$("$BASH" -c '. "$1/installer/linux/lib.sh"; default_binary_dir release' _ "$tree")
        mkdir -p "$cache/packages"
        if [ -f "$tree/installer/cmake/Package.cmake" ]; then
            build_before "$tree" --target tirkeu --target tirkeuctl
            cp "$(make_package "$dir")" "$kept"
        else
            build_before "$tree" --target tirkeuctl
            mkdir -p "$stage/usr/bin" "$stage/DEBIAN"
            cp "$dir/app/tirkeuctl/tirkeuctl" "$stage/usr/bin/"
            printf '%s\n' 'Package: tirkeu' "Version: $(awk '/^project\(Tirkeu VERSION/ { print $3 }' "$tree/CMakeLists.txt")" \
                "Architecture: $(dpkg --print-architecture)" 'Maintainer: Tirkeu <tirkeu@localhost>' \
                'Description: the program of that day' >"$stage/DEBIAN/control"
            dpkg-deb --root-owner-group --build "$stage" "$kept" >&2
        fi
        rm -rf "$(dirname "$dir")" "$tree"
    fi
    echo "$kept"
}

build_before() { # TREE ARGUMENT…
    "$1/installer/linux/build.sh" --preset release "${@:2}" >"$scratch/before.log" 2>&1 ||
        { tail -n 30 "$scratch/before.log" >&2; die "$from does not build"; }
}

ids_of() { grep -oE '"id": *"[0-9a-f-]{36}"' "$1" | grep -oE '[0-9a-f-]{36}'; }

# What a person would find again: the persons of the lists, one a line, and cards in full. Both programs are asked the
# same; in which order they list, and whether as an exact hit, is theirs.
describe_desk() { # FOLDER
    local letter id
    mkdir -p "$1"
    for letter in а б е қ м с; do
        ctl search "$letter" --limit 1000 | grep -oE '\{[^}]*\}' | sed -E 's/"match":"[a-z]*",//' | sort >"$1/persons-$letter"
    done
    ids_of "$1/persons-а" | sed -n 1,8p | while read -r id; do
        ctl patient show "$id" >"$1/card-$id.json"
    done
    ctl import list >"$1/imports.json"
}

# Somebody works with the old program: made-up people, a register taken over, a backup.
work_before() {
    mkdir -p "$scratch/desk" "$scratch/home"
    ctl init --demo --patients 300 >/dev/null
    printf '%s\n' 'iin,surname,given_name,patronymic,birth_date,sex,phone,address,district,citizenship,document_type,document_number' \
        ',Сынақов,Ерлан,Болатұлы,1990-05-06,male,+77010000001,"Алматы, Абай даңғылы, 1",,KAZ,idcard,000000001' \
        ',Сынақова,Әсел,Ерланқызы,1992-07-08,female,+77010000002,"Алматы, Абай даңғылы, 1",,KAZ,idcard,000000002' \
        >"$scratch/register.csv"
    ctl import patients "$scratch/register.csv" >"$scratch/import.json"
    ctl backup "$scratch/before.tkb" >/dev/null
    describe_desk "$scratch/found-before"
}

# The new program over that desk: it is migrated, whole, and says what the old one said; a copy from before is kept,
# and the old backup can be restored.
work_after() {
    local id
    ctl verify | grep -q '"ok": *true' || die "the desk is not whole after the upgrade"
    describe_desk "$scratch/found-after"
    diff -r "$scratch/found-before" "$scratch/found-after" >"$scratch/differences" ||
        { cut -c 1-300 "$scratch/differences" | head -n 10 >&2; die "the desk says something else after the upgrade"; }
    compgen -G "$scratch/desk/tirkeu.db.before-*" >/dev/null || die "no copy of the desk from before the upgrade"
    id=$(ids_of "$scratch/found-after/persons-с" | sed -n 1p)
    ctl patient export-052 "$id" "$scratch/card.pdf" >/dev/null
    ctl restore "$scratch/before.tkb" >/dev/null || die "the backup of the old program cannot be restored"
    describe_desk "$scratch/found-restored"
    diff -r "$scratch/found-before" "$scratch/found-restored" >/dev/null || die "the backup of the old program says something else"
}

# Nothing but Debian's own packages; a network, or a mirror on this machine, is needed.
check_in_bare_debian() { # DEB
    local in='chroot "$1" env TIRKEU_PASSWORD=correct-horse-battery QT_QPA_PLATFORM=offscreen'
    command -v mmdebstrap >/dev/null || die "mmdebstrap is not installed"
    mmdebstrap --mode=unshare --variant=apt --format=null \
        --customize-hook="upload '$1' /tmp/tirkeu.deb" \
        --customize-hook='chroot "$1" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install /tmp/tirkeu.deb' \
        --customize-hook="$in tirkeuctl --db /tmp/tirkeu.db --json init --demo --patients 50" \
        --customize-hook="$in tirkeuctl --db /tmp/tirkeu.db --json verify" \
        --customize-hook="$in timeout 60 tirkeu --version" \
        --customize-hook='chroot "$1" dpkg --purge tirkeu && test ! -e "$1/usr/bin/tirkeu" && test -s "$1/tmp/tirkeu.db"' \
        bookworm - >"$scratch/clean.log" 2>&1 || { tail -n 30 "$scratch/clean.log" >&2; die "a bare Debian does not take it"; }
    grep -q '"ok": *true' "$scratch/clean.log" || die "no desk in the bare Debian"
}

if [ -n "$from" ]; then
    say "The package before: $from"
    before=$(package_before)
    install_package "$before"
    work_before
fi
deb=$(make_package "$binary_dir")
check_contents "$deb"
install_package "$deb"
check_desktop
"$scratch/root/usr/bin/tirkeu" --version | grep -q "$(dpkg-deb -f "$deb" Version)" || die "the program is of another version"
if [ -n "$from" ]; then
    dpkg --compare-versions "$(dpkg-deb -f "$before" Version)" lt "$(dpkg-deb -f "$deb" Version)" || die "that is no upgrade"
    work_after
else
    mkdir -p "$scratch/desk" "$scratch/home"
    ctl init --demo --patients 200 >/dev/null
    ctl verify | grep -q '"ok": *true' || die "the desk is not whole"
fi
if [ $clean = yes ]; then
    say "A bare Debian"
    check_in_bare_debian "$deb"
fi
echo "package: $(basename "$deb"), $(stat -c %s "$deb") bytes${from:+, upgraded from $(dpkg-deb -f "$before" Version) ($(basename "$before" .deb | cut -c1-8))}$([ $clean = no ] || echo ', taken by a bare Debian')"
