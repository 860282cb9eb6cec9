# ./factdesk extract: the extractor on the command line; its options are its own.
# shellcheck shell=sh disable=SC2154 # home and extractor come from ./factdesk

verb_extract() {
    find_java
    build_extractor
    exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$extractor" "$@"
}
