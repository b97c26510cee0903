#!/usr/bin/env bash
# All tests. The last line is always "N passed, N failed".
# --full adds the long tests (500 kills, every single write, the power gone after every call), memcheck, coverage of
# core, long fuzzing, the benches, the upgrade from the package before and a bare Debian. No test may be cut short there:
# an hour for each function.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

full=no
case "${1:-}" in
'') ;;
--full) full=yes ;;
*) echo "Usage: installer/linux/test.sh [--full]" >&2; exit 2 ;;
esac

passed=0 failed=0
finish() {
    local status=$?
    # Stopped half-way: that counts too.
    [ $status -eq 0 ] || failed=$((failed + 1))
    printf '\n%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ] || exit 1
}
trap finish EXIT
trap 'exit 130' INT TERM

count() { # STATUS NAME: one check that is not a ctest run
    if [ "$1" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $2"
    fi
}

build_or_count() { # PRESET [TARGET…]: status 1 when it does not build
    local preset=$1
    shift
    say "Building: $preset $*"
    build "$preset" "$(default_binary_dir "$preset")" "$@" && return 0
    count 1 "build of $preset"
    return 1
}

run_ctest() { # PRESET
    local dir log bad all
    dir=$(default_binary_dir "$1")
    log=$dir/ctest.log
    say "Tests: $1"
    ctest --test-dir "$dir" --output-on-failure --no-tests=error --parallel "$jobs" | tee "$log" || true
    if [[ $(tail -n 200 "$log") =~ ([0-9]+)\ tests\ failed\ out\ of\ ([0-9]+) ]]; then
        bad=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
        failed=$((failed + bad))
        passed=$((passed + all - bad))
    else
        count 1 "ctest of $1"
    fi
}

# What fuzzing found earlier is kept in the cache and tried again first; seeds are part of the tree.
fuzz_one() { # PROGRAM SECONDS
    local name seeds words found log
    name=$(basename "$1")
    seeds=$source_dir/tests/data/fuzz/$name
    words=$source_dir/tests/fuzz/$name.dict
    found=$cache/fuzz/$name
    log=$found.log
    mkdir -p "$found"
    [ -d "$seeds" ] || seeds=''
    [ -f "$words" ] || words=''
    if "$1" -max_total_time="$2" -timeout=10 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 \
        -artifact_prefix="$found-" ${words:+-dict="$words"} "$found" ${seeds:+"$seeds"} >"$log" 2>&1 </dev/null; then
        echo "$name: $(awk '/number_of_executed_units/ { print $2 }' "$log") inputs tried"
    else
        tail -n 60 "$log"
        return 1
    fi
}

run_fuzzers() { # SECONDS
    local source name targets=() running=() dir
    for source in "$source_dir"/tests/fuzz/fuzz_*.cpp; do
        [ -f "$source" ] && targets+=("$(basename "$source" .cpp)")
    done
    [ ${#targets[@]} -gt 0 ] || return 0
    build_or_count fuzz "${targets[@]}" || return 0
    dir=$(default_binary_dir fuzz)
    say "Fuzzing ${#targets[@]} parsers, $1 s each"
    while [ ${#targets[@]} -gt 0 ]; do
        running=()
        for name in "${targets[@]:0:jobs}"; do
            fuzz_one "$dir/tests/fuzz/$name" "$1" &
            running+=("$!:$name")
        done
        targets=("${targets[@]:jobs}")
        for name in "${running[@]}"; do
            if wait "${name%%:*}"; then count 0 "${name#*:}"; else count 1 "${name#*:}"; fi
        done
    done
}

run_coverage() {
    local dir
    build_or_count coverage || return 0
    dir=$(default_binary_dir coverage)
    find "$dir" -name '*.gcda' -delete
    run_ctest coverage
    say "Coverage of core"
    if gcovr -r "$(dirname "$dir")/source" --filter "$(dirname "$dir")/source/core/" --filter "$source_dir/core/" \
        --exclude-unreachable-branches --gcov-ignore-parse-errors -j "$jobs" \
        --txt "$dir/coverage.txt" --print-summary --fail-under-line 90 "$dir"; then
        count 0 coverage
    else
        count 1 "coverage of core is under 90 % of lines, see $dir/coverage.txt"
    fi
}

# The same programs with their largest numbers: told by the environment, since ctest runs them in their small size.
run_long_tests() {
    local dir test status
    dir=$(default_binary_dir release)
    [ -x "$dir/tests/usecase/tst_kill" ] || return 0
    say "Long tests"
    for test in usecase/tst_kill storage/tst_booking_stress usecase/tst_every_write usecase/tst_power_cut; do
        status=0
        TIRKEU_KILLS=500 TIRKEU_FULL=1 QTEST_FUNCTION_TIMEOUT=3600000 QT_QPA_PLATFORM=offscreen \
            "$dir/tests/$test" >"$dir/$(basename "$test").log" 2>&1 || status=$?
        grep -E '^(QINFO|FAIL|QFATAL|Totals)' "$dir/$(basename "$test").log" || true
        count $status "long $test"
    done
}

# A few that go through most of core; the rest is for AddressSanitizer, which is faster.
run_memcheck() {
    local dir test status
    dir=$(default_binary_dir release)
    [ -x "$dir/tests/storage/tst_backup" ] || return 0
    say "Memcheck"
    for test in storage/tst_backup usecase/tst_register_patient usecase/tst_book_slot usecase/tst_queue usecase/tst_import_patients; do
        status=0
        QTEST_FUNCTION_TIMEOUT=3600000 QT_QPA_PLATFORM=offscreen valgrind -q --error-exitcode=9 --leak-check=full \
            --show-leak-kinds=definite --errors-for-leak-kinds=definite --num-callers=20 \
            --suppressions="$source_dir/installer/linux/memcheck.supp" "$dir/tests/$test" >"$dir/memcheck.log" 2>&1 || status=$?
        [ $status -eq 0 ] || grep -E '^(==|FAIL|QFATAL)' "$dir/memcheck.log" | head -n 60
        count $status "memcheck of $test"
    done
}

run_benches() {
    local dir bench status
    compgen -G "$source_dir/tests/bench/*.cpp" >/dev/null || return 0
    build_or_count release benches || return 0
    dir=$(default_binary_dir release)
    say "Benches"
    : >"$dir/bench.jsonl"
    for bench in "$dir"/tests/bench/bench_*; do
        if [ ! -x "$bench" ] || [ -d "$bench" ]; then
            continue
        fi
        status=0
        (cd "$dir/tests/bench" && QT_QPA_PLATFORM=offscreen "$bench") | tee -a "$dir/bench.jsonl" || status=$?
        count $status "$(basename "$bench")"
    done
    echo "Figures: $dir/bench.jsonl"
}

install_packages build run test $([ $full = no ] || echo full)
run_package_test() {
    local dir from=()
    dir=$(default_binary_dir release)
    [ -f "$dir/app/tirkeu/tirkeu" ] || return 0
    # The package before this one; the upgrade needs it built from its commit.
    [ $full = yes ] && from=(--from "$(cat "$source_dir/installer/linux/previous-release")" --clean)
    say "Package"
    if "$source_dir/installer/linux/test-package.sh" "$dir" "${from[@]}"; then count 0 package; else count 1 package; fi
}

build_or_count release && run_ctest release
run_package_test
export UBSAN_OPTIONS=print_stacktrace=1
build_or_count asan && run_ctest asan
run_fuzzers "$([ $full = yes ] && echo 300 || echo 20)"
if [ $full = yes ]; then
    run_long_tests
    run_memcheck
    run_coverage
    run_benches
fi
