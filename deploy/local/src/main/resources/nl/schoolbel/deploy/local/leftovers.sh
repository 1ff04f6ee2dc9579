# Stops what a launcher left running in a data directory; prints the name of each part it stopped.
# Usage: sh leftovers.sh <data directory>
# Waits until its standard input ends. A launcher that holds the other end is gone then, however it went.
trap '' INT TERM HUP
data=$1
cat >/dev/null

command_of() {
    if [ -r "/proc/$1/cmdline" ]; then
        tr '\0' ' ' <"/proc/$1/cmdline"
    else
        ps -p "$1" -o args= 2>/dev/null
    fi
}

# The number may belong to a stranger by now: ours names the data directory on its command line.
is_ours() {
    command_of "$1" | grep -qF -- "$data"
}

stop() {
    signal=TERM
    [ "$2" = postgres ] && signal=INT # ends without waiting for its clients
    kill -s "$signal" "$1"
    tenths=0
    while is_ours "$1" && [ "$tenths" -lt 100 ]; do
        sleep 0.1
        tenths=$((tenths + 1))
    done
    is_ours "$1" && kill -s KILL "$1"
    echo "$2"
}

# Youngest first: what was started last is stopped first.
ls -t "$data/run" 2>/dev/null | while read -r file; do
    read -r pid <"$data/run/$file"
    is_ours "$pid" && stop "$pid" "${file%.pid}"
    rm -f "$data/run/$file"
done
exit 0
