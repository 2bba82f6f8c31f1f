#!/usr/bin/env python3
"""Say by which known mistake the signature of a ZEGO server API request came
about, where the secret lives.

    python3 explain.py APPID SIGNATURENONCE TIMESTAMP SIGNATURE

The values are those that were sent, decoded. The ServerSecret is asked for and
is not shown. The script needs nothing but Python 3.6, opens no file and no
connection. It prints the mistakes, as the site names them, and what was
hashed. The exit status is 0 if the signature is right or explained, 1 if not.
"""

import base64
import decimal
import getpass
import hashlib
import hmac
import itertools
import re
import sys

SIGNED = ["AppId", "SignatureNonce", "ServerSecret", "Timestamp"]
BLANKS = " \t\r\n\v\f\u00a0\u3000\u200b\ufeff"
SIZES = {"md5": 16, "double-md5": 16, "hmac-md5": 16, "sha1": 20, "hmac-sha1": 20, "sha256": 32, "hmac-sha256": 32, "sha512": 64}


class Recipe:
    """A way to make a digest. It starts as the right one."""

    def __init__(self, values):
        self.values = [v.encode() for v in values]
        self.out = [False] * 4
        self.order = [0, 1, 2, 3]
        self.between, self.named, self.empty = b"", False, False
        self.hash, self.callback = "md5", False

    def copy(self):
        other = Recipe.__new__(Recipe)
        other.__dict__ = dict(self.__dict__, values=self.values[:], out=self.out[:], order=self.order[:])
        return other

    def make(self, way, of, variant):
        """Make a mistake; False if that changes nothing."""
        if way == "hash-with":
            self.hash = variant
            self.out[2] = self.out[2] or variant.startswith("hmac")
            return True
        if way == "sort":
            self.out[0], self.callback = True, True
            self.order = sorted([1, 2, 3], key=lambda i: self.values[i]) + [0]
            if self.hash == "md5":
                self.hash = "sha1"
            return True
        if way == "reorder":
            self.order = [int(c) for c in variant]
            return not self.callback and all(i == n for n, i in enumerate(self.order) if self.out[n])
        if way.startswith("join"):
            self.between, self.named, self.empty = variant.encode(), "named" in way, "empty" in way
            return not self.empty or any(self.out) and not self.callback
        i = SIGNED.index(of[0])
        old = self.values[i]
        if way == "leave-out":
            self.values[i], self.out[i] = b"", True
        elif way == "surround":
            self.values[i] = variant.encode().replace(b"%", old)
        elif way == "upper-case":
            self.values[i] = old.upper()
        elif way == "decode-hex":
            if not re.fullmatch(rb"([0-9a-fA-F]{2})+", old):
                return False
            self.values[i] = bytes.fromhex(old.decode())
        elif way == "shift":
            if not re.fullmatch(rb"[+-]?[0-9]{1,11}", old):
                return False
            self.values[i] = b"%d" % (int(old) + int(variant))
        elif way == "add":
            if not (old.isdigit() and self.values[1].isdigit()):
                return False
            a, n = int(old), int(self.values[1])
            exact, rounded = a + n, int(decimal.Decimal(repr(float(a) + float(n))))
            if exact >= 2**64 or variant == "float" and rounded == exact:
                return False
            self.values[0], self.values[1], self.out[1] = b"%d" % (rounded if variant == "float" else exact), b"", True
        return self.values[i] != old

    def text(self, values):
        parts = []
        for i in self.order:
            if self.out[i] and not self.empty:
                continue
            name = SIGNED[i].encode() + b"=" if self.named else b""
            parts.append(name + (b"" if self.out[i] else values[i]))
        return self.between.join(parts)

    def digest(self):
        text = self.text(self.values)
        if self.hash == "double-md5":
            return hashlib.md5(hashlib.md5(text).hexdigest().encode()).digest()
        if self.hash.startswith("hmac-"):
            return hmac.new(self.values[2], text, self.hash[5:]).digest()
        return hashlib.new(self.hash, text).digest()

    def shown(self):
        """What is hashed, the secret and its bytes hidden."""
        values = [v if i != 2 else b"<ServerSecret>" for i, v in enumerate(self.values)]
        what = "%s of %r" % (self.hash, self.text(values).decode("utf-8", "backslashreplace"))
        return what + (" with the key <ServerSecret>" if self.hash.startswith("hmac-") else "")


def spellings(signature):
    """Yield the mistakes in its encoding, its digest's size and what it must be
    written as, for each way to read a signature."""
    sent = [signature] + [s for s in [signature.strip(BLANKS)] if s != signature]
    for s in sent:
        cases = []
        if re.fullmatch("[0-9a-f]+", s):
            cases.append(([], s))
        elif re.fullmatch("[0-9A-F]+", s):
            cases.append((["encoding-uppercase"], s.lower()))
        plain = s.translate(str.maketrans(" -_", "++/")).rstrip("=")
        for size in (16, 20, 32, 64):
            for names, digits in cases:
                if len(digits) == 2 * size:
                    yield names, size, digits, lambda d: d.hex()
                if 2 * size - size // 3 <= len(digits) < 2 * size:
                    yield names + ["encoding-unpadded"], size, digits, lambda d: "".join("%x" % c for c in d)
                if len(digits) == 16:
                    yield names + ["encoding-half"], size, digits, lambda d: d[4:12].hex()
                    n = size // 2 - 4
                    yield names + ["encoding-half"], size, digits, lambda d, n=n: d[n:n + 8].hex()
            if len(plain) == (8 * size + 5) // 6:
                yield ["encoding-base64"], size, plain, lambda d: base64.b64encode(d).decode().rstrip("=")


def combine(a, b):
    if a[1] == b[1] != "value" or set(a[2]) & set(b[2]):
        return False
    return (a[5] is None or b[1] in a[5]) and (b[5] is None or a[1] in b[5])


def recipes(right, made):
    """Yield the right recipe with mistakes, in all their variants."""
    if not made:
        yield right
        return
    name, kind, of, way, variants, pairs = made[0]
    for variant in variants:
        r = right.copy()
        if r.make(way, of, variant):
            yield from recipes(r, made[1:])


def explain(app_id, nonce, secret, timestamp, signature):
    """Return the mistakes and what was hashed, or None, and the number of
    digests that were tried."""
    values = [app_id, nonce, secret, timestamp]
    if len("".join(values).encode()) > 4096:
        return None, 0
    bare = [v.strip(BLANKS) for v in values]
    if len(bare[2]) > 2 and bare[2][0] == bare[2][-1] in "\"'`":
        bare[2] = bare[2][1:-1]
    bases = [Recipe(values)] + ([Recipe(bare)] if bare != values and all(bare) else [])
    sought = list(spellings(signature))
    rows = [m for m in MISTAKES if m[3] != "encode"]
    found, tried = [], 0
    for made in range(3):
        for task in itertools.combinations(rows, made):
            if made == 2 and not combine(*task):
                continue
            for base in bases:
                for r in recipes(base, task):
                    writings = [w for w in sought if w[1] == SIZES[r.hash] and made + len(w[0]) <= 2]
                    if not writings:
                        break
                    tried += 1
                    digest = r.digest()
                    for names, _, text, write in writings:
                        if write(digest) == text:
                            found.append(([m[0] for m in task] + names, r.shown()))
        if found:
            break
    return (found[0] if found else None), tried


# One row per mistake: name, what it changes, the values concerned, how it is
# made, its variants, and what it combines with (None: all).
MISTAKES = []


def main(arguments):
    if len(arguments) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    app_id, nonce, timestamp, signature = arguments
    found, tried = explain(app_id, nonce, getpass.getpass("ServerSecret: "), timestamp, signature)
    if found is None:
        print("unexplained: %d digests tried. Another secret signed it, or another nonce or time than those sent." % tried)
        return 1
    names, what = found
    print("\n".join(sorted(names)) or "right")
    print(what)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
