# ./factdesk run: starts the desk, waits for its first page, and stays until it is told to stop.
# shellcheck shell=sh disable=SC2154,SC2015,SC2030,SC2031 # home, server and war come from ./factdesk

run_usage() {
    cat <<TEXT
./factdesk run [--port 8080] [--data DIR] [--demo] [--open-to ADDRESS]

Builds what is not built or is older than its sources, starts the desk and says where it is. Ctrl+C or TERM stops it.

  --port PORT        the port to listen on (8080)
  --data DIR         the folder that keeps everything: database, log, cache
  --demo             fills an empty desk with a sample article and one account for each role
  --open-to ADDRESS  the address to listen on, 0.0.0.0 for all, instead of loopback alone

Settings are environment variables; an option goes before its variable:

  FACTDESK_DATA              the data folder ($(default_data))
  FACTDESK_PORT              the port (8080)
  FACTDESK_OPEN_TO           the address to listen on (127.0.0.1)
  FACTDESK_BASE_URL          the address that people use, for links (http://127.0.0.1:8080/)
  FACTDESK_DB_URL            the database: jdbc:postgresql://HOST/NAME (none: a file in the data folder)
  FACTDESK_DB_USER           its user
  FACTDESK_DB_PASSWORD       its password,
  FACTDESK_DB_PASSWORD_FILE  or the file that the password is read from
  FACTDESK_DB_WAIT           how many seconds a start waits for it (60)
  FACTDESK_DB_POOL           how many connections to it are open at most, 2 to 100 (20)
  FACTDESK_TRUSTED_PROXIES   addresses and ranges of the proxies that are believed about where a request comes from (none)
  FACTDESK_JAVA_OPTIONS      more options for Java, such as -Xmx1g

The server's log is log/factdesk.log in the data folder.
TEXT
}

default_data() {
    say "${XDG_DATA_HOME:-${HOME:-.}/.local/share}/factdesk"
}

verb_run() {
    data=${FACTDESK_DATA:-$(default_data)}
    port=${FACTDESK_PORT:-8080}
    address=${FACTDESK_OPEN_TO:-127.0.0.1}
    demo=false
    while [ $# -gt 0 ]; do
        case $1 in
        --help) run_usage && exit 0 ;;
        --demo) demo=true && shift && continue ;;
        --port | --data | --open-to) [ $# -gt 1 ] || fail "$1 needs a value: see ./factdesk run --help." ;;
        *) fail "'$1' is not an option of run: see ./factdesk run --help." ;;
        esac
        case $1 in
        --port) port=$2 ;;
        --data) data=$2 ;;
        --open-to) address=$2 ;;
        esac
        shift 2
    done
    check_port_number
    find_java
    build_desk && train
    open_data_folder
    refuse_second_desk
    check_port_free
    start_desk
    wait_for_first_page
    announce
    keep_class_data
    stay
}

check_port_number() {
    case $port in
    *[!0-9]* | ??????* | '' | 0*) ;;
    *) [ "$port" -gt 65535 ] || return 0 ;;
    esac
    fail "'$port' is not a port: it has to be a number from 1 to 65535."
}

open_data_folder() {
    mkdir -p "$data" 2>/dev/null || fail "The data folder $data cannot be made."
    folder=$(CDPATH='' cd -- "$data" 2>/dev/null && pwd -P) || fail "The data folder $data cannot be opened."
    data=$folder
    { chmod 700 "$data" && mkdir -p "$data/log" "$data/cache" && touch "$data/desk.pid.new" && rm "$data/desk.pid.new"; } \
        2>/dev/null || fail "The data folder $data is not writable."
    free_kb=$(df -Pk "$data" 2>/dev/null | awk 'NR == 2 { print $4 }')
    [ "${free_kb:-1000000}" -ge 102400 ] ||
        fail "The disk of $data is full: $((free_kb / 1024)) MB are left, and the desk needs 100 to start."
    log=$data/log/factdesk.log
}

refuse_second_desk() {
    other=$(cat "$data/desk.pid" 2>/dev/null) || return 0
    if is_desk "$other"; then
        fail "The data folder $data is in use by another running desk (process $other)."
    fi
}

# Whether a process is a desk on this data folder; a number may have gone to somebody else since.
is_desk() {
    kill -0 "$1" 2>/dev/null || return 1
    [ ! -r "/proc/$1/cmdline" ] || tr '\0' '\n' <"/proc/$1/cmdline" | grep -qxF -e "-Dfactdesk.data=$data"
}

check_port_free() {
    is_free "$port" ||
        fail "Port $port is in use by another program: stop it, or choose another port with --port."
}

# Where there is no list of sockets to look into, the server finds out.
is_free() {
    [ -r /proc/net/tcp ] || return 0
    cat /proc/net/tcp /proc/net/tcp6 2>/dev/null |
        awk -v port=":$(printf '%04X' "$1")\$" '$4 == "0A" && $2 ~ port { used = 1 } END { exit used }'
}

free_port() {
    candidate=$((20000 + $$ % 10000))
    until is_free "$candidate"; do candidate=$((candidate + 1)); done
    say "$candidate"
}

start_desk() {
    prepare_server
    rotate_log 1000000
    log_start=$(($(wc -c 2>/dev/null <"$log" || say 0) + 1))
    desk='' log_keeper='' archiver=''
    trap 'stop_desk 0' INT TERM HUP
    # shellcheck disable=SC2086 # the options for Java are words
    set -- ${FACTDESK_JAVA_OPTIONS:-} "-Dfactdesk.data=$data" \
        "-Dfish.payara.micro.BootJar=file:$(say "$server" | sed 's/%/%25/g; s/ /%20/g')/launch-micro.jar" \
        "-Dfish.payara.micro.UnpackDir=$server"
    if has_class_data; then
        set -- "$@" -Xshare:auto "-XX:SharedArchiveFile=$archive"
    else
        set -- "$@" "-XX:DumpLoadedClassList=$class_list"
    fi
    "$java" "@$server/java.args" "$@" -cp "$server/launch-micro.jar" fish.payara.micro.impl.PayaraMicroImpl \
        --rootdir "$data/cache/server" --prebootcommandfile "$server/pre-boot.txt" \
        --systemproperties "$data/cache/server.properties" --nocluster --disablephonehome \
        --port "$port" --deploy "$war" >>"$log" 2>&1 </dev/null &
    desk=$!
    say "$desk" >"$data/desk.pid"
}

# A server folder of its own for each start: an old one would deploy the desk twice.
prepare_server() {
    host=$address
    [ "$address" != 0.0.0.0 ] || host=127.0.0.1
    FACTDESK_DATA=$data FACTDESK_PORT=$port FACTDESK_BASE_URL=${FACTDESK_BASE_URL:-http://$host:$port/}
    FACTDESK_DEMO=$demo FACTDESK_OPEN_TO=$address
    export FACTDESK_DATA FACTDESK_PORT FACTDESK_BASE_URL FACTDESK_DEMO FACTDESK_OPEN_TO
    rm -f "$data/demo-accounts"
    rm -rf "$data/cache/server" "$data/cache/classes.list" "$data/log/start-failure"
    {
        mkdir -p "$data/cache/server" &&
            cp -R "$server/config" "$server/lib" "$server/docroot" "$data/cache/server/" &&
            cp "$server/logging.properties" "$data/cache/server/config/" &&
            say "factdesk.address=$address" >"$data/cache/server.properties"
    } 2>/dev/null || fail "The data folder $data is not writable, or its disk is full."
}

# ---------------------------------------------------------------- class data

# An archive of loaded classes spares a start a third of its work: one for each build and each Java.
has_class_data() {
    archives=$server
    [ -w "$server" ] || archives=$data/cache
    archive=$archives/classes-$(say "$java_version" | tr -c '0-9a-zA-Z.\n' '_').jsa
    class_list=$data/cache/classes.list
    [ -f "$archive" ] && [ -z "$(find "$server/launch-micro.jar" -newer "$archive")" ]
}

# After a build: one start on a folder of its own, so that the real one finds its archive. A failure is no harm.
train() {
    say "Preparing a quick start ..." >&2
    practice=$(mktemp -d) || return 0
    (
        data=$practice port=$(free_port) address=127.0.0.1 demo=false
        unset FACTDESK_BASE_URL FACTDESK_DB_URL
        open_data_folder
        start_desk
        wait_for_first_page
        keep_class_data
        wait "$archiver"
        stop_desk 0
    ) >/dev/null 2>&1 </dev/null
    rm -rf "$practice"
}

# Made from the list that a start without an archive wrote, beside the running desk and after everything else.
keep_class_data() {
    [ ! -s "$class_list" ] || (
        exec >"$data/cache/classes.log" 2>&1 </dev/null
        # The list's last line may not be complete while its writer runs.
        sed '$d' "$class_list" >"$class_list.read"
        nice -n 19 "$java" "@$server/java.args" -cp "$server/launch-micro.jar" -Xshare:dump \
            "-XX:SharedClassListFile=$class_list.read" "-XX:SharedArchiveFile=$archive.$desk" &
        dump=$!
        trap 'kill $dump; wait $dump; rm -f "$archive.$desk"; exit' TERM
        wait $dump && mv -f "$archive.$desk" "$archive"
    ) &
    archiver=$!
}

# ---------------------------------------------------------------- the first page

wait_for_first_page() {
    say "Starting the desk ..."
    patience=1500
    until first_page_answers; do
        is_running && ! has_failed || fail_to_start
        # Once the server is up, a desk that still answers nothing will not.
        [ "$patience" -lt 15 ] || ! log_of_this_start | grep -q 'Payara Micro .* ready in' || patience=15
        patience=$((patience - 1))
        [ "$patience" -gt 0 ] || fail_to_start
        sleep 0.2
    done
}

# The server outlives a desk that it could not load.
has_failed() {
    [ -s "$data/log/start-failure" ] || log_of_this_start | grep -q 'Exception while [a-z]* the app\|Factdesk cannot start: '
}

# What the desk itself said about it, in one sentence.
reason() {
    head -n 1 "$data/log/start-failure" 2>/dev/null && return
    log_of_this_start | sed -n 's/.*Factdesk cannot start: //p; s/^Caused by: org\.factdesk\.[A-Za-z.]*Exception: //p' | head -n 1
}

log_of_this_start() {
    tail -c "+$log_start" "$log"
}

is_running() {
    kill -0 "$desk" 2>/dev/null
}

# The first page, which may be behind one redirect, with its status; an answer of 404 or 500 comes before the desk is up.
first_page_answers() {
    answer=$(http_get /) || return 1
    case $(status_of "$answer") in
    200) return 0 ;;
    30[1-8]) ;;
    *) return 1 ;;
    esac
    page=$(say "$answer" | tr -d '\r' | sed -n 's|^[Ll]ocation: ||p' | sed 's|^https\{0,1\}://[^/]*||' | head -n 1)
    [ "$(status_of "$(http_get "$page")")" = 200 ]
}

status_of() {
    say "$1" | sed -n '1s|^HTTP/[0-9.]* \([0-9]*\).*|\1|p'
}

http_get() {
    if command -v curl >/dev/null 2>&1; then
        curl -s -i -m 20 --noproxy '*' "http://$host:$port$1" 2>/dev/null | tr -d '\0'
    else
        command -v bash >/dev/null 2>&1 || give_up "curl or bash is needed to see when the desk is up, and neither is here."
        # shellcheck disable=SC2016 # bash's to expand
        timeout 20 bash -c 'exec 3<>"/dev/tcp/$0/$1" && printf "GET %s HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n\r\n" "$2" "$0" "$1" >&3 && cat <&3' \
            "$host" "$port" "$1" 2>/dev/null | tr -d '\0'
    fi
}

fail_to_start() {
    reason=$(reason)
    [ -z "$reason" ] || give_up "$reason"
    if log_of_this_start | grep -q 'Address already in use'; then
        give_up "Port $port is in use by another program: stop it, or choose another port with --port."
    fi
    give_up "The desk did not start: the reason is in $log."
}

give_up() {
    printf '%s\n' "$*" >&2
    stop_desk 1
}

# ---------------------------------------------------------------- up, until it is stopped

# The passwords are told once and kept nowhere.
announce_demo() {
    if [ -s "$data/demo-accounts" ]; then
        say "The demo's accounts (role, name, password):"
        cat "$data/demo-accounts" && rm -f "$data/demo-accounts"
    else
        say "The desk is not empty: it starts as it is, without the demo."
    fi
}

announce() {
    say "Factdesk is ready at http://$host:$port/"
    if [ -s "$data/first-start-link" ]; then
        say "First start: open ${FACTDESK_BASE_URL%/}$(cat "$data/first-start-link") to make the first account"
    fi
    [ "$demo" = false ] || announce_demo
}

# Until the desk ends, which it does not do by itself.
stay() {
    (while sleep 60; do rotate_log 10000000; done) >/dev/null 2>&1 </dev/null &
    log_keeper=$!
    wait "$desk"
    stop_helpers
    rm -f "$data/desk.pid"
    fail "The desk has stopped by itself: the reason is in $log."
}

# Keeps five logs; the running one is emptied rather than moved, for the server goes on writing to it.
rotate_log() {
    [ "$(wc -c 2>/dev/null <"$log" || say 0)" -gt "$1" ] || return 0
    for n in 4 3 2 1; do
        [ ! -f "$log.$n" ] || mv -f "$log.$n" "$log.$((n + 1))"
    done
    cp "$log" "$log.1" && true >"$log"
}

stop_desk() {
    trap '' INT TERM HUP
    stop_helpers
    kill -TERM "$desk" 2>/dev/null
    tries=0
    while is_running && [ "$tries" -lt 300 ]; do
        tries=$((tries + 1))
        sleep 0.2
    done
    kill -KILL "$desk" 2>/dev/null
    wait "$desk" 2>/dev/null
    rm -f "$data/desk.pid"
    exit "$1"
}

stop_helpers() {
    for helper in $log_keeper $archiver; do
        kill -TERM "$helper" 2>/dev/null
    done
}
