# Writes mistakes.json: signatures with one mistake or two of different kinds,
# made by hashlib and hmac, apart from the Go code that finds them.
# python3 mistakes.py > mistakes.json

import base64
import hashlib
import hmac
import itertools
import json
import random

R = random.Random(7)
NAMES = ["AppId", "SignatureNonce", "ServerSecret", "Timestamp"]
LEFT_OUT = dict(zip(["missing-appid", "missing-nonce", "missing-secret", "missing-timestamp"], NAMES))
CHANGED = {
    "secret-newline": ("ServerSecret", lambda b: b + b"\n"),
    "secret-space": ("ServerSecret", lambda b: b + b" "),
    "secret-leading-space": ("ServerSecret", lambda b: b" " + b),
    "secret-quotes": ("ServerSecret", lambda b: b'"' + b + b'"'),
    "secret-uppercase": ("ServerSecret", bytes.upper),
    "secret-bytes": ("ServerSecret", lambda b: bytes.fromhex(b.decode())),
    "nonce-uppercase": ("SignatureNonce", bytes.upper),
    "nonce-bytes": ("SignatureNonce", lambda b: bytes.fromhex(b.decode())),
    "timestamp-milliseconds": ("Timestamp", lambda b: b + b"000"),
    "timestamp-differs": ("Timestamp", lambda b: b"%d" % (int(b) + R.choice([1, -2, 7, -60, 120, 600, -600]))),
}
HASHES = ["hash-sha1", "hash-sha256", "hash-sha512", "hash-double-md5", "hmac-md5", "hmac-sha1", "hmac-sha256"]
KINDS = [
    [*LEFT_OUT, *CHANGED, "number-addition"], HASHES, ["callback-rule"], ["order"], ["separator", "key-value"],
    ["encoding-uppercase", "encoding-unpadded", "encoding-base64", "encoding-half"],
]
# The callback rule leaves AppId out, has an order of its own, and SHA-1.
NO_CALLBACK = {"missing-appid", "number-addition", "order", "hash-sha1", "hmac-sha1", "hmac-md5", "hmac-sha256"}


def request(mistakes):
    nonce = "".join(R.choice("123456789") for _ in range(8)) if "number-addition" in mistakes else "%016x" % R.getrandbits(64)
    return {
        "AppId": str(R.randrange(10**8, 2**32)), "SignatureNonce": nonce,
        "ServerSecret": "%032x" % R.getrandbits(128), "Timestamp": str(R.randrange(1_600_000_000, 1_900_000_000)),
    }


def digest(mistakes, values, empty):
    values, out = {k: v.encode() for k, v in values.items()}, set()
    for m in mistakes:
        if m in LEFT_OUT:
            out.add(LEFT_OUT[m])
        elif m in CHANGED:
            of, change = CHANGED[m]
            values[of] = change(values[of])
    if "number-addition" in mistakes:
        values["AppId"] = b"%d" % (int(values["AppId"]) + int(values["SignatureNonce"]))
        out.add("SignatureNonce")
    key = b"" if "ServerSecret" in out else values["ServerSecret"]
    keyed = [m for m in mistakes if m.startswith("hmac")]
    names = [n for n in NAMES if not (keyed and n == "ServerSecret")]
    if "callback-rule" in mistakes:
        names = sorted(names[1:], key=values.get)
    if "order" in mistakes:
        right = [n for n in names if n not in out]
        while [n for n in names if n not in out] == right:
            R.shuffle(names)
    if not empty:
        names = [n for n in names if n not in out]
    texts = [b"" if n in out else values[n] for n in names]
    if "key-value" in mistakes:
        text = b"&".join(n.encode() + b"=" + t for n, t in zip(names, texts))
    else:
        separator = R.choice("+&,|:-_ \n").encode() if "separator" in mistakes else b""
        text = separator.join(texts)
    for m in mistakes:
        if m == "hash-double-md5":
            return hashlib.md5(hashlib.md5(text).hexdigest().encode()).digest()
        if m in HASHES:
            name = m.partition("-")[2]
            return hmac.new(key, text, name).digest() if keyed else hashlib.new(name, text).digest()
    return hashlib.new("sha1" if "callback-rule" in mistakes else "md5", text).digest()


def encoded(mistakes, d):
    if "encoding-uppercase" in mistakes:
        return d.hex().upper()
    if "encoding-unpadded" in mistakes:
        return "".join("%x" % c for c in d)
    if "encoding-base64" in mistakes:
        return base64.b64encode(d).decode()
    return d.hex()[8:24] if "encoding-half" in mistakes else d.hex()


def vector(mistakes, empty=False):
    while True:
        values = request(mistakes)
        d = digest(mistakes, values, empty)
        if "encoding-unpadded" not in mistakes or min(d) < 16:
            return {"Mistakes": sorted(mistakes), **values, "Signature": encoded(mistakes, d)}


vectors = [vector([m]) for kind in KINDS for m in kind]
for one, other in itertools.combinations(KINDS, 2):
    for pair in itertools.product(one, other):
        if "callback-rule" in pair and NO_CALLBACK & set(pair):
            continue
        vectors.append(vector(pair))
        if pair[0] in LEFT_OUT and pair[1] in KINDS[4]:
            vectors.append(vector(pair, empty=True))
print("[\n" + ",\n".join(json.dumps(v) for v in vectors) + "\n]")
