# ./factdesk crash: kills the database in the middle of saves and looks for every acknowledged one.
# shellcheck shell=sh disable=SC2154 # home and maven come from ./factdesk

crash_usage() {
    cat <<'TEXT'
./factdesk crash [--rounds 50] [--database h2|postgresql]

Kills a desk in the middle of its saves (kill -9), opens its database again and looks for every save that it had
acknowledged; so many rounds on each database. A control run follows with the durability switched off, which has to
show losses: it proves that the test would find them.

  --rounds N      how many kills, 1 to 10000
  --database ONE  h2: the desk's process is killed; postgresql: the server and all its processes (none: both)
TEXT
}

verb_crash() {
    rounds=50
    database=both
    while [ $# -gt 0 ]; do
        case $1 in
        --help | -h) crash_usage && return ;;
        --rounds | --database) [ $# -gt 1 ] || fail "$1 needs a value: see ./factdesk crash --help." ;;
        *) fail "'$1' is not an option of crash: see ./factdesk crash --help." ;;
        esac
        case $1 in
        --rounds) rounds=$2 ;;
        --database) database=$2 ;;
        esac
        shift 2
    done
    check_rounds
    case $database in
    h2) tests=CrashTest ;;
    postgresql) tests=PostgresqlCrashTest ;;
    both) tests=CrashTest,PostgresqlCrashTest ;;
    *) fail "'$database' is not a database to crash: h2 or postgresql." ;;
    esac
    find_java
    find_compiler
    find_maven
    crash
}

check_rounds() {
    case $rounds in
    *[!0-9]* | ?????? | '' | 0*) fail "'$rounds' is not a number of rounds: it has to be one from 1 to 10000." ;;
    esac
    [ "$rounds" -le 10000 ] || fail "'$rounds' is not a number of rounds: it has to be one from 1 to 10000."
}

crash() {
    say "Killing in the middle of saves, $rounds times on each database ..."
    mkdir -p "$home/target" || fail "The tests cannot be built: $home is not writable."
    maven -pl fact-core,fact-persistence test "-Dtest=$tests" -Dsurefire.failIfNoSpecifiedTests=false \
        "-Dfactdesk.crash.rounds=$rounds" >"$home/target/crash.log" 2>&1 ||
        fail "An acknowledged save was lost, or the test could not run: $(crash_failure) (all of it is in $home/target/crash.log)"
    sed -n 's/^\(\[INFO\] \)*Crash: //p' "$home/target/crash.log"
}

crash_failure() {
    sed -n 's/^\[ERROR\] //p; /no Maven/p' "$home/target/crash.log" | head -n 1
}
