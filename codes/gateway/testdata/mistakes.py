# Writes mistakes.json: signatures with one mistake or two of different kinds,
# made by hashlib and hmac, apart from the Go code that finds them.
# python3 mistakes.py > mistakes.json

import base64
import hashlib
import hmac
import itertools
import json
import random
import urllib.parse

R = random.Random(7)
NAMES = ["AppId", "SignatureNonce", "ServerSecret", "Timestamp"]
LEFT_OUT = dict(zip(["missing-appid", "missing-nonce", "missing-secret", "missing-timestamp"], NAMES))
PLACEHOLDERS = [b"undefined", b"null", b"None", b"nil", b"NaN", b"<nil>"]
CHANGED = {
    "secret-newline": ("ServerSecret", lambda b: b + b"\n"),
    "secret-space": ("ServerSecret", lambda b: b + b" "),
    "secret-leading-space": ("ServerSecret", lambda b: b" " + b),
    "secret-invisible": ("ServerSecret", lambda b: R.choice(["\ufeff", "\u200b", "\u00a0", "\t", "\r"]).encode() + b),
    "secret-quotes": ("ServerSecret", lambda b: b'"' + b + b'"'),
    "secret-uppercase": ("ServerSecret", bytes.upper),
    "secret-bytes": ("ServerSecret", lambda b: bytes.fromhex(b.decode())),
    "secret-placeholder": ("ServerSecret", lambda b: R.choice(PLACEHOLDERS + [b'Optional("' + b + b'")', b"b'" + b + b"'"])),
    "nonce-uppercase": ("SignatureNonce", bytes.upper),
    "nonce-lowercase": ("SignatureNonce", bytes.lower),
    "nonce-plus": ("SignatureNonce", lambda b: b.replace(b" ", b"+")),
    "nonce-bytes": ("SignatureNonce", lambda b: bytes.fromhex(b.decode())),
    "appid-format": ("AppId", lambda b: R.choice([b"%!s(uint32=" + b + b")", b + b".0", b + b"L", b"%d" % (int(b) - 2**32)])),
    "timestamp-milliseconds": ("Timestamp", lambda b: b + b"000"),
    "timestamp-fraction": ("Timestamp", lambda b: b + b".0"),
    "timestamp-differs": ("Timestamp", lambda b: b"%d" % (int(b) + R.choice([1, -2, 7, 10, -10]))),
    "timestamp-zone": ("Timestamp", lambda b: b"%d" % (int(b) + 3600 * R.choice([8, -8, -5, 5.5, 9, 14, -12]))),
    "timestamp-expiry": ("Timestamp", lambda b: b"%d" % (int(b) + 86400)),
}
VALUES = [*LEFT_OUT, *CHANGED, "values-quoted", "number-addition"]
HASHES = ["hash-sha1", "hash-sha256", "hash-sha512", "hash-double-md5",
          "hmac-md5", "hmac-sha1", "hmac-sha256", "hmac-sha512", "hmac-swapped", "hmac-with-secret"]
RULES = ["nothing-hashed", "callback-rule", "query-signed", "hmac-query", "hash-sum-appended"]
ENCODINGS = ["encoding-uppercase", "encoding-leading-zeros", "encoding-unpadded", "encoding-dashes", "encoding-signed-bytes",
             "encoding-base64", "encoding-base64-of-hex", "encoding-half", "signature-decorated"]
KINDS = [VALUES, HASHES, RULES, ["order"], ["separator", "key-value"], ["action-signed"], ["text-newline"], ["text-utf16"], ENCODINGS]
HALF_MINUTES = ("Timestamp", lambda b: b"%d" % (int(b) + R.choice([-60, 120, 600, -600])))
# Two that are rare are not combined.
RARE = {"secret-invisible", "secret-placeholder", "nonce-plus", "values-quoted", "appid-format", "timestamp-zone",
        "hmac-swapped", "hmac-with-secret", "query-signed", "hmac-query", "hash-sum-appended", "text-utf16"}
# Nor are these, which say the same, or leave nothing for the other.
NEVER = [
    ({"callback-rule"}, {"missing-appid", "number-addition", "appid-format", "values-quoted", "order", "action-signed", "hash-sha1"}
     | {h for h in HASHES if h.startswith("hmac")}),
    ({"query-signed"}, {v for v in VALUES if not v.startswith("secret-")} | {h for h in HASHES if h.startswith("hmac")}),
    ({"hmac-query"}, {v for v in VALUES if not v.startswith("secret-")} | set(HASHES)),
    ({"query-signed", "hmac-query"}, {"order", "separator", "key-value", "action-signed"}),
    ({"nothing-hashed"}, {m for kind in KINDS if kind not in (HASHES, ENCODINGS) for m in kind}
     | {"hmac-with-secret", "encoding-leading-zeros", "encoding-unpadded"}),
    ({"hash-sum-appended"}, {"encoding-leading-zeros", "encoding-unpadded", "encoding-signed-bytes", "encoding-base64", "encoding-half",
                             "signature-decorated", "hash-double-md5", "text-utf16"}),
    ({"missing-secret"}, {"hmac-with-secret"}),
    ({"text-utf16"}, {"secret-bytes", "nonce-bytes"}),
]


def request(mistakes):
    nonce = "%016x" % R.getrandbits(64)
    if "number-addition" in mistakes:
        nonce = "".join(R.choice("123456789") for _ in range(8))
    elif "nonce-plus" in mistakes:
        nonce = nonce[:5] + " " + nonce[6:9] + " " + nonce[10:]
    elif "nonce-lowercase" in mistakes:
        nonce = "A" + nonce[1:].upper()
    return {
        "AppId": str(R.randrange(2**31 if "appid-format" in mistakes else 10**8, 2**32)), "SignatureNonce": nonce,
        "ServerSecret": "%032x" % R.getrandbits(128), "Timestamp": str(R.randrange(1_600_000_000, 1_900_000_000)),
    }


def hash_of(mistakes):
    """Return a function of the key and the text."""
    of = {
        "hash-sha1": lambda k, t: hashlib.sha1(t).digest(),
        "hash-sha256": lambda k, t: hashlib.sha256(t).digest(),
        "hash-sha512": lambda k, t: hashlib.sha512(t).digest(),
        "hash-double-md5": R.choice([lambda k, t: hashlib.md5(hashlib.md5(t).hexdigest().encode()).digest()] + ([] if RARE & set(mistakes) else [
                                     lambda k, t: hashlib.md5(hashlib.md5(t).digest()).digest()])),
        "callback-rule": lambda k, t: hashlib.sha1(t).digest(),
    }
    name = R.choice(["md5", "sha1", "sha256", "sha512"])
    for m in mistakes:
        if m == "hmac-swapped":
            return lambda k, t: hmac.new(t, k, name).digest()
        if m in ("hmac-with-secret", "hmac-query"):
            return lambda k, t: hmac.new(k, t, name).digest()
        if m.startswith("hmac-"):
            return lambda k, t: hmac.new(k, t, m[5:]).digest()
    for m in sorted(mistakes, reverse=True):  # what a rule has gives way
        if m in of:
            return of[m]
    return lambda k, t: hashlib.md5(t).digest()


def query_text(mistakes, sent, secret):
    query = {k: v for k, v in sent.items() if k != "ServerSecret"} | {"Action": "CreateGroup", "SignatureVersion": "2.0"}
    pairs = sorted((k, urllib.parse.quote(v, safe="")) for k, v in query.items())
    plain = "&".join(k + "=" + v for k, v in pairs).encode()
    glued = "".join(k + query[k] for k, _ in pairs).encode()
    if "hmac-query" in mistakes:
        return R.choice([plain, b"GET\n/\n" + plain, b"POST/?" + plain, b"GETzim-api.zego.im/?" + plain])
    return R.choice([plain + secret, secret + plain, plain + b"&key=" + secret, secret + glued + secret])


def signed(mistakes, sent, empty):
    """Return the digest, of the text that was before it if that is sent, too."""
    values, out = {k: v.encode() for k, v in sent.items()}, set()
    for m in mistakes:
        if m in LEFT_OUT:
            out.add(LEFT_OUT[m])
        elif m in CHANGED:
            of, change = CHANGED[m]
            if m == "timestamp-differs" and not RARE & set(mistakes):
                of, change = R.choice([CHANGED[m], HALF_MINUTES])
            values[of] = change(values[of])
        elif m == "values-quoted":
            for n in R.choice([NAMES[1:3], NAMES[1:], NAMES]):
                values[n] = b'"' + values[n] + b'"'
    if "number-addition" in mistakes:
        values["AppId"] = b"%d" % (int(values["AppId"]) + int(values["SignatureNonce"]))
        out.add("SignatureNonce")
    key = b"" if "ServerSecret" in out else values["ServerSecret"]
    keyed = [m for m in mistakes if m.startswith("hmac") and m != "hmac-with-secret"]
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
    if "action-signed" in mistakes:
        at = R.choice([0, len(texts)])
        names, texts = names[:at] + ["Action"] + names[at:], texts[:at] + [b"CreateGroup"] + texts[at:]
    if "key-value" in mistakes:
        given, joint = ("=", "&") if empty else R.choice([("=", "&"), ("", "")])
        text = joint.encode().join(n.encode() + given.encode() + t for n, t in zip(names, texts))
    else:
        separator = R.choice(["+", "&", ",", "|", ":", "-", "_", " ", "\n", ".", ", ", " + ", ";", "/", "\t"]).encode() if "separator" in mistakes else b""
        text = separator.join(texts)
    if {"query-signed", "hmac-query"} & set(mistakes):
        text = query_text(mistakes, sent, key)
    if "text-newline" in mistakes:
        text += R.choice([b"\n", b"\r\n"])
    if "text-utf16" in mistakes:
        charset = R.choice(["utf-16-le", "utf-16-be"])
        text, key = text.decode().encode(charset), key.decode().encode(charset)
        text = R.choice([b"", "\ufeff".encode(charset)]) + text
    if "nothing-hashed" in mistakes:
        text = b""
    if "hash-sum-appended" in mistakes:
        return text + hash_of(mistakes)(key, b"")
    return hash_of(mistakes)(key, text)


def encoded(mistakes, d):
    small = [i for i, c in enumerate(d) if c < 16]
    if "encoding-uppercase" in mistakes:
        return d.hex().upper()
    if "encoding-leading-zeros" in mistakes:
        return d[0] < 16 and (d[0] == 0 or len(small) > 1) and d.hex().lstrip("0")
    if "encoding-unpadded" in mistakes:
        return any(small) and "".join("%x" % c for c in d)
    if "encoding-dashes" in mistakes:
        dashed = R.choice("-: ").join("%02x" % c for c in d)
        return R.choice([dashed, dashed.upper()])
    if "encoding-signed-bytes" in mistakes:
        form = R.choice(["%x", "%02x"])
        return bool(small) and "".join(form % (c if c < 128 else c + 0xffffff00) for c in d)
    if "encoding-base64" in mistakes:
        return base64.b64encode(d).decode()
    if "encoding-base64-of-hex" in mistakes:
        return base64.b64encode(d.hex().encode()).decode()
    if "signature-decorated" in mistakes:
        return R.choice(["%s  -", "MD5(stdin)= %s", "MD5 digest: %s", '"%s"', "%s\n", "(stdin)= %s", "b'%s'"]) % d.hex()
    return d.hex()[8:24] if "encoding-half" in mistakes else d.hex()


def vector(mistakes, empty=False):
    while True:
        values = request(mistakes)
        signature = encoded(mistakes, signed(mistakes, values, empty))
        if signature:
            return {"Mistakes": sorted(mistakes), **values, "Signature": signature}


def combine(one, other):
    if one in RARE and other in RARE:
        return False
    return not any(one in a and other in b or other in a and one in b for a, b in NEVER)


vectors = [vector([m]) for kind in KINDS for m in kind]
for one, other in itertools.combinations(KINDS, 2):
    for pair in itertools.product(one, other):
        if not combine(*pair):
            continue
        vectors.append(vector(pair))
        if pair[0] in LEFT_OUT and pair[1] in KINDS[4]:
            vectors.append(vector(pair, empty=True))
print("[\n" + ",\n".join(json.dumps(v) for v in vectors) + "\n]")
