# ./factdesk extract: the extractor on the command line; its options are its own.
# shellcheck shell=sh disable=SC2154 # home and extractor come from ./factdesk

verb_extract() {
    find_java
    build_extractor
    find_class_data || archive=
    extract "$@"
}

# What the JVM has to say goes where it is no part of an answer.
extract() {
    exec "$java" ${archive:+-Xshare:auto "-XX:SharedArchiveFile=$archive"} \
        -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$extractor" "$@"
}

# An archive of loaded classes spares a start half its work: one for each build and each Java. Without it all works too.
find_class_data() {
    archive=$(dirname "$extractor")/extract-$(say "$java_version" | tr -c '0-9a-zA-Z.\n' '_').jsa
    if [ ! -f "$archive" ] || [ -n "$(find "$extractor" -newer "$archive")" ]; then
        make_class_data 2>/dev/null
    fi
}

# Made by one run over a line of text; two runs at once do not disturb each other.
make_class_data() {
    say 'Selon le ministre, le taux passe de 2 % à 3,5 % en mai 2024, soit 12 millions de personnes de 25 à 30 ans.' |
        "$java" "-XX:ArchiveClassesAtExit=$archive.$$" -XX:+UseSerialGC -jar "$extractor" --lang fr >/dev/null &&
        mv -f "$archive.$$" "$archive"
}
