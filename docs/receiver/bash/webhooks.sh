# What a receiver of Schoolbel's webhooks needs: bash 4 or later, openssl, curl. To be sourced.

# [sign]
# sign SECRET ID TIMESTAMP BODY-FILE
sign() {
  local key
  key=$(printf %s "${1#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
  [[ -n $key ]] || { echo "the secret is empty" >&2; return 2; }
  printf v1,
  { printf '%s.%s.' "$2" "$3"; cat "$4"; } |
    openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A
}
# [/sign]

# [verify]
# is_proven SECRET ID TIMESTAMP SIGNATURES BODY-FILE [NOW]
is_proven() {
  local expected one list now=${6:-$(date +%s)}
  [[ -n $2 && $3 =~ ^[0-9]{1,12}$ ]] || return 1
  (( 10#$3 - now <= 300 && now - 10#$3 <= 300 )) || return 1
  expected=$(sign "$1" "$2" "$3" "$5") || return 2
  read -ra list <<<"$4"
  for one in "${list[@]}"; do [[ $one == "$expected" ]] && return 0; done
  return 1
}
# [/verify]

# [send]
# send CALLBACKS-URL SECRET ID UPDATE-FILE
send() {
  local timestamp
  timestamp=$(date +%s)
  curl --silent --show-error --fail-with-body "$1" \
    -H "Content-Type: application/cloudevents+json" \
    -H "webhook-id: $3" \
    -H "webhook-timestamp: $timestamp" \
    -H "webhook-signature: $(sign "$2" "$3" "$timestamp" "$4")" \
    --data-binary "@$4"
}
# [/send]
