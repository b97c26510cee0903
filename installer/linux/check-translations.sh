#!/usr/bin/env bash
# Are the Kazakh and Russian translations complete? With --update: put new strings into the files instead.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

lupdate=$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate6 || command -v lupdate)
lconvert=$(dirname "$lupdate")/lconvert
cd "$source_dir"
languages=(kk ru)

update() { # FOLDER with the .ts files; sources are read from here
    local files=() language
    for language in "${languages[@]}"; do
        files+=("$1/tirkeu_$language.ts")
    done
    "$lupdate" -silent -locations none -I core -I ui app core ui -ts "${files[@]}"
}
if [ "${1:-}" = --update ]; then
    update translations
    exit
elif [ $# -gt 0 ]; then
    echo "Usage: installer/linux/check-translations.sh [--update]" >&2
    exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
complain() { # FILE WHAT LINES
    [ -n "$3" ] || return 0
    bad=1
    printf '%s: %s\n%s\n' "$1" "$2" "$(head -n 20 <<<"$3")"
}
# One line for each message, "context: message", without translations: what two files can be compared by.
messages() {
    "$lconvert" -i "$1" -no-obsolete -drop-translations -locations none -target-language en -of ts |
        awk '/<name>/ { gsub(/ *<\/?name>/, ""); context = $0 }
            /<message/ { message = "" }
            { sub(/^ +/, ""); message = message $0 }
            /<\/message>/ { gsub(/<\/?message>|<translation.*<\/translation>/, "", message); print context ": " message }' |
        sort
}

for language in "${languages[@]}"; do
    if [ ! -f "translations/tirkeu_$language.ts" ]; then
        echo "translations/tirkeu_$language.ts is missing"
        exit 1
    fi
done
update "$work"
messages "$work/tirkeu_kk.ts" >"$work/sources"
for language in "${languages[@]}"; do
    ts=translations/tirkeu_$language.ts
    complain "$ts" "unfinished" "$(grep -n 'type="unfinished"' "$ts")"
    complain "$ts" "no longer in the sources" "$(grep -nE 'type="(vanished|obsolete)"' "$ts")"
    complain "$ts" "empty" "$(grep -nE '<(translation|numerusform)( [^>]*)?(/>|></)' "$ts")"
    messages "$ts" >"$work/$language"
    complain "$ts" "not in the file; check-translations.sh --update puts them there" \
        "$(comm -23 "$work/sources" "$work/$language")"
    complain "$ts" "not in the sources; check-translations.sh --update marks them" \
        "$(comm -13 "$work/sources" "$work/$language")"
done
complain translations "doubtful, see translations/review.mjs" "$(node translations/review.mjs --check 2>&1)"
complain translations "in one of the two files only" "$(comm -3 "$work/kk" "$work/ru")"

[ $bad -eq 0 ] && echo "Translations: complete in ${languages[*]}."
exit $bad
