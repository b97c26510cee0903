#!/usr/bin/env bash
# Fetches the amalgamation of SQLite3 Multiple Ciphers out of its npm package into the build cache, once.
set -euo pipefail
name=better-sqlite3-multiple-ciphers
version=12.11.1
integrity='pG72+3VkUipnmYx4LwQqoOXNG2CJ1HlmDrlvqgr7xQHgsE+cz5rAZEiaJHnUKTHaGfGifggA/C0Sv9qZlUrfow==' # sha512 of the tarball
cache=${TIRKEU_CACHE:-$HOME/.cache/tirkeu}
target=$cache/sqlite3mc-$version
[ -f "$target/sqlite3.c" ] && exit 0

mkdir -p "$cache"
work=$(mktemp -d "$cache/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
echo "Fetching $name $version…"
(cd "$work" && npm pack --silent "$name@$version" >/dev/null)
tarball=$work/$name-$version.tgz
found=$(openssl dgst -sha512 -binary "$tarball" | base64 -w0)
if [ "$found" != "${integrity}" ]; then
    echo "The package fetched is not the one this project was built with (sha512 differs); nothing was kept." >&2
    exit 1
fi
tar -xzf "$tarball" -C "$work" package/deps/sqlite3 package/LICENSE
mv "$work/package/LICENSE" "$work/package/deps/sqlite3/LICENSE.better-sqlite3"
mv -T "$work/package/deps/sqlite3" "$target"
