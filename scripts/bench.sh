# ./factdesk bench: the benchmarks; each module has its own in src/bench, which the Maven profile "bench" builds and runs.
# shellcheck shell=sh disable=SC2154 # home comes from ./factdesk

bench_usage() {
    cat <<'TEXT'
./factdesk bench [NAME]

Runs the benchmarks, all of them or the one named, and prints for each figure its unit, what it is compared with in the
same run, and the ratio. For ratios that hold, let nothing else run meanwhile.

  figures      all finders of the extractor on news text, next to Lucene's StandardTokenizer; one article's percentiles
  consistency  candidates, discrepancies and comparisons of one article, next to reading its figures
  store        a save with its checks and its audit entry, next to a bare insert and commit
TEXT
}

verb_bench() {
    [ $# -le 1 ] || fail "bench takes one name: see ./factdesk bench --help."
    case ${1:-all} in
    --help | -h) bench_usage && exit 0 ;;
    all | figures | consistency | store) ;;
    *) fail "'$1' is not a benchmark: see ./factdesk bench --help." ;;
    esac
    find_java
    find_compiler
    find_maven
    for name in figures consistency store; do
        [ "${1:-$name}" != "$name" ] || bench "$name" || fail "The benchmark '$name' did not run."
    done
}

bench() {
    say "Building the benchmark '$1' ..."
    case $1 in
    figures) bench_of fact-core -Dbench=Figures ;;
    consistency) bench_of fact-core -Dbench=Consistency ;;
    store) bench_of fact-core,fact-persistence -Dbench.skip=true ;;
    esac
}

bench_of() {
    maven -q -Pbench -DskipTests -Dspotless.check.skip=true "$2" -pl "$1" verify
}
