"""What a receiver of Schoolbel's webhooks needs: Python 3.9 or later, nothing else."""

import base64
import hashlib
import hmac
import re
import time
import urllib.request


# [sign]
def sign(secret, id, timestamp, body):
    key = base64.b64decode(re.sub("^whsec_", "", secret), validate=True)
    if not key:
        raise ValueError("the secret is empty")
    mac = hmac.new(key, f"{id}.{timestamp}.".encode() + body, hashlib.sha256)
    return "v1," + base64.b64encode(mac.digest()).decode()
# [/sign]


# [verify]
def is_proven(secret, headers, body, now=None):
    id, timestamp, signatures = (headers.get("webhook-" + name) for name in ("id", "timestamp", "signature"))
    if not id or not signatures or not re.fullmatch("[0-9]{1,12}", timestamp or ""):
        return False
    if abs(int(timestamp) - int(time.time() if now is None else now)) > 300:
        return False
    expected = sign(secret, id, timestamp, body).encode()
    return any([hmac.compare_digest(expected, one.encode()) for one in signatures.split(" ")])
# [/verify]


# [send]
def send(callbacks, secret, id, update):
    timestamp, body = str(int(time.time())), update.encode()
    headers = {
        "Content-Type": "application/cloudevents+json",
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": sign(secret, id, timestamp, body),
    }
    return urllib.request.urlopen(urllib.request.Request(callbacks, body, headers))
# [/send]
