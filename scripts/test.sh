# ./factdesk test: all tests in one Maven call, and the fuzzer in another.
# shellcheck shell=sh disable=SC2154 # home comes from ./factdesk

test_usage() {
    cat <<'TEXT'
./factdesk test [--long]

Runs all tests, the browser's too, and everything else that guards the code; and lets a fuzzer look for a text that breaks
the extractor, for a minute.
Chromium is taken from the system, else installed by apt-get where that is allowed, else fetched by Playwright.

  --long  the long forms too: crash, races, a million claims, PostgreSQL 13, ten million random texts, an hour of fuzzing
TEXT
}

verb_test() {
    long=false
    for option; do
        case $option in
        --help) test_usage && exit 0 ;;
        --long) long=true ;;
        *) fail "'$option' is not an option of test: see ./factdesk test --help." ;;
        esac
    done
    find_java
    find_compiler
    find_maven
    find_chromium
    say "Testing Factdesk ..."
    maven "-Dfactdesk.long=$long" "-Dfactdesk.chromium=$chromium" verify && oldest_postgresql && fuzz
}

# The long form runs the store's tests on the oldest PostgreSQL as well.
oldest_postgresql() {
    [ "$long" = true ] || return 0
    say "Testing the store on PostgreSQL 13 ..."
    maven -q -pl fact-core,fact-persistence -Dembedded-postgres-binaries.version=13.23.0 \
        '-Dtest=*StoreTest,Schema*Test,HistoryTest,LostDatabaseTest,OlderBackupTest,ErasureTest,ReadBatchesTest' \
        -Dsurefire.failIfNoSpecifiedTests=false test >"$home/target/postgresql-13.log" 2>&1 ||
        fail "The store does not work on PostgreSQL 13: what fails is in $home/target/postgresql-13.log"
}

# In a Java of its own: the fuzzer counts the branches of all that it loads.
fuzz() {
    time=a_minute
    [ "$long" = false ] || time=an_hour
    mkdir -p "$home/target"
    say "Fuzzing the extractor for $(say "$time" | tr _ ' ') ..."
    JAZZER_FUZZ=1
    export JAZZER_FUZZ
    maven -q -pl fact-core "-Dtest=ExtractorFuzzTest#no_text_of_${time}_breaks_the_extractor" test \
        >"$home/target/fuzz.log" 2>&1 || fail "A text breaks the extractor: which one is in $home/target/fuzz.log"
}

# The system's browser, or none: the browser tests then let Playwright fetch its own, and fail where it cannot.
find_chromium() {
    system_chromium && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Installing Chromium ..."
        { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium; } \
            >/dev/null 2>&1 </dev/null
        system_chromium && return
    fi
    say "There is no Chromium here: Playwright will fetch its own."
}

system_chromium() {
    for name in ${FACTDESK_CHROMIUM:-} chromium chromium-browser google-chrome google-chrome-stable; do
        chromium=$(command -v "$name") && return
    done
    chromium=
    return 1
}
