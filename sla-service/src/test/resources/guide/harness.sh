# Runs the guide's bash: `verify` takes a case per line, base64 fields with - for absent; `send` sends a file.
source "$1"

decoded() { [[ $1 == - ]] || printf %s "$1" | openssl base64 -d -A; }

if [[ $2 == send ]]; then
  send "$3" "$4" "$5" "$6" > /dev/null && echo 202
  exit
fi
body=$(mktemp)
trap 'rm -f "$body"' EXIT
while read -r secret id timestamp signatures content now; do
  decoded "$content" > "$body"
  is_proven "$(decoded "$secret")" "$(decoded "$id")" "$(decoded "$timestamp")" "$(decoded "$signatures")" \
    "$body" "$(decoded "$now")" 2> /dev/null
  case $? in 0) echo yes ;; 1) echo no ;; *) echo error ;; esac
done
