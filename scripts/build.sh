# Finds Java and Maven, and builds what is not built. Read by ./factdesk, not run by itself.
# shellcheck shell=sh disable=SC2154 # home, server and war come from ./factdesk

find_java() {
    java_home=${JAVA_HOME:-}
    java=java
    [ -z "$java_home" ] || java=$java_home/bin/java
    command -v "$java" >/dev/null 2>&1 ||
        fail "No Java was found${java_home:+ in JAVA_HOME ($java_home)}: install a JDK from 17 to 25, or let JAVA_HOME point to one."
    java_version=$(find_java_version)
    java_major=$(say "$java_version" | sed 's/^1\.//; s/[^0-9].*//')
    case $java_major in
    1[7-9] | 2[0-5]) ;;
    *) fail "Factdesk needs a JDK from 17 to 25, and $(command -v "$java") is ${java_version:-of an unknown version}." ;;
    esac
}

# From the file that says so beside Java, where there is one: asking Java itself takes as long as starting it.
find_java_version() {
    release=$(dirname "$(readlink -f "$(command -v "$java")" 2>/dev/null)")/../release
    sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$release" 2>/dev/null | grep . ||
        "$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'
}

# Maven of this machine where it is new enough, else the pinned one, which the wrapper fetches.
find_maven() {
    case $(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') in
    3.8.[6-9] | 3.9.* | 3.[1-9][0-9].* | [4-9].*) maven=mvn ;;
    *)
        maven=$home/mvnw
        (cd "$home" && "$maven" -v) >/dev/null 2>&1 ||
            fail "There is no Maven 3.8.6 or newer here, and fetching one from Maven Central did not work."
        ;;
    esac
}

maven() {
    (cd "$home" && "$maven" -B -ntp "$@")
}

find_compiler() {
    compiler=javac
    [ -z "$java_home" ] || compiler=$java_home/bin/javac
    command -v "$compiler" >/dev/null 2>&1 ||
        fail "Factdesk has to be built first, and this Java has no compiler: install a JDK from 17 to 25."
}

# Whether a result is there, and nothing that it was built from has changed since.
is_up_to_date() {
    result=$1
    shift
    [ -f "$result" ] && [ -z "$(cd "$home" && for module; do
        find pom.xml .mvn "$module/pom.xml" "$module/src/main" -newer "$result"
    done | head -n 1)" ]
}

# Builds the desk where that is needed; false where it was not.
build_desk() {
    is_up_to_date "$server/launch-micro.jar" fact-core fact-persistence fact-web && return 1
    build
    touch "$server/launch-micro.jar"
}

build_extractor() {
    is_up_to_date "$extractor" fact-core || build -pl fact-core
}

build() {
    find_compiler
    find_maven
    say "Building Factdesk (the first time this takes some minutes) ..." >&2
    mkdir -p "$home/target" || fail "Factdesk cannot be built: $home is not writable."
    maven -DskipTests "$@" package >"$home/target/build.log" 2>&1 ||
        fail "The build failed: $(build_failure) (all of it is in $home/target/build.log)"
}

build_failure() {
    sed -n 's/^\[ERROR\] //p; /no Maven/p' "$home/target/build.log" | head -n 1
}
