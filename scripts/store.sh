# The administrator's verbs: backup, restore, audit, rates. Read by ./factdesk, not run by itself.
# shellcheck shell=sh disable=SC2154 # home, server and verb come from ./factdesk

store_help() {
    cat <<'TEXT'
./factdesk backup FILE [--data DIR]   writes all that the desk keeps to a new file
./factdesk restore FILE [--data DIR]  brings a backup back into an empty desk
./factdesk audit [--data DIR]         verifies the audit chain; status 1 and the first broken entry where it does not hold
  --against FILE                      also against the head in a backup: a tail cut since is found too
  --head NUMBER:HASH                  also against the head printed in a report
./factdesk rates FILE [--data DIR]    imports exchange rates: eurofxref-hist of the European Central Bank, CSV or XML, zipped or not
./factdesk rates --built-in           goes back to the yearly rates in the box

The settings are those of ./factdesk run. Where the desk runs on the data folder it is asked to do the work, by a token that
lies there; where it is down the work is done on its database. A restore needs an empty desk that is down.
TEXT
}

verb_store() {
    what=$1
    shift
    file='' witness=''
    while [ $# -gt 0 ]; do
        case $1 in
        --help | -h) store_help && return ;;
        --data)
            [ $# -ge 2 ] || fail "--data needs a folder: see ./factdesk $what --help."
            FACTDESK_DATA=$2
            export FACTDESK_DATA
            shift
            ;;
        --against | --head)
            [ "$what" = audit ] || fail "'$1' is not an option of ./factdesk $what: see ./factdesk $what --help."
            [ $# -ge 2 ] || fail "$1 needs a value: see ./factdesk $what --help."
            witness=$1 file=$2
            shift
            ;;
        --built-in)
            [ "$what" = rates ] || fail "'$1' is not an option of ./factdesk $what: see ./factdesk $what --help."
            file=$1
            ;;
        -*) fail "'$1' is not an option of ./factdesk $what: see ./factdesk $what --help." ;;
        *)
            [ -z "$file" ] || fail "./factdesk $what takes one file: see ./factdesk $what --help."
            file=$1
            ;;
        esac
        shift
    done
    find_java
    build_desk
    exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.util.logging.config.file="$home/scripts/quiet.properties" \
        -cp "$(store_classes)" org.factdesk.persistence.DeskCommand "$what" ${witness:+"$witness"} ${file:+"$file"}
}

# The libraries of the WAR, and the JSON library of the server.
store_classes() {
    for jar in "$home"/fact-web/target/fact-web-*/WEB-INF/lib/*.jar "$server/runtime/jakarta.json.jar"; do
        printf '%s:' "$jar"
    done
}
