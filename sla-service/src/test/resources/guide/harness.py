"""Runs the guide's Python: `verify` takes a case per line, base64 fields with - for absent; `send` sends a file."""
import base64
import sys

sys.path.insert(0, sys.argv[1])
import webhooks

if sys.argv[2] == "send":
    with open(sys.argv[6], encoding="utf-8") as update:
        answer = webhooks.send(sys.argv[3], sys.argv[4], sys.argv[5], update.read())
    print(answer.status)
else:
    for line in sys.stdin:
        fields = [None if field == "-" else base64.b64decode(field) for field in line.split()]
        secret, id, timestamp, signatures, body, now = fields
        headers = {"webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures}
        headers = {name: value.decode() for name, value in headers.items() if value is not None}
        try:
            print("yes" if webhooks.is_proven((secret or b"").decode(), headers, body or b"", int(now)) else "no")
        except ValueError:
            print("error")
