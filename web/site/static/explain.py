#!/usr/bin/env python3
"""Say by which known mistake the signature of a ZEGO server API request came
about, where the secret lives.

    python3 explain.py APPID SIGNATURENONCE TIMESTAMP SIGNATURE [URL]

The values are those that were sent, decoded; what was not sent is ''. With the
URL, rules that sign the Action or the query string are tried, too. The
ServerSecret is asked for and is not shown. The script needs nothing but Python
3.6, opens no file and no connection. It prints the mistakes, as the site names
them, and what was hashed. The exit status is 0 if the signature is right or
explained, 1 if not.
"""

import base64
import binascii
import decimal
import getpass
import hashlib
import hmac
import itertools
import re
import sys
import urllib.parse

SIGNED = ["AppId", "SignatureNonce", "ServerSecret", "Timestamp"]
BLANKS = " \t\r\n\v\f\u00a0\u3000\u200b\ufeff"
SIZES = {"md5": 16, "sha1": 20, "sha256": 32, "sha512": 64}


def name_of(hash_):
    """Return the hash of hmac-md5-swapped or double-md5-raw: md5."""
    return re.search("(md5|sha[0-9]+)", hash_).group()


def escape(text):
    return urllib.parse.quote(text, safe="-._~")


class Request:
    """What a URL has that other rules sign."""

    def __init__(self, url="", method=""):
        parts = urllib.parse.urlsplit(url)
        query = [p for p in urllib.parse.parse_qsl(parts.query, keep_blank_values=True) if p[0] != "Signature"]
        self.action = dict(reversed(query)).get("Action", "")
        self.method, self.host = method, parts.netloc
        self.slots = {}
        if not query or sum(len((n + v).encode()) for n, v in query) > 4096:
            return
        by_name = sorted(query, key=lambda p: p[0].encode())
        plain = [(n, v) for n, v in by_name]
        coded = [(escape(n), escape(v)) for n, v in by_name]
        self.is_sorted, self.is_plain = by_name == query, plain == coded
        self.slots = {
            "host": self.host, "path": parts.path or "/",
            "query": "&".join("=".join(p) for p in coded),
            "sent": "&".join(escape(n) + "=" + escape(v) for n, v in query),
            "plain": "&".join("=".join(p) for p in plain),
            "glued": "".join(n + v for n, v in plain),
            "encoded": escape("&".join("=".join(p) for p in coded)),
        }


class Recipe:
    """A way to make a digest. It starts as the right one."""

    def __init__(self, values, request):
        self.values = [v.encode() for v in values]
        self.out = [not v for v in values]
        self.order = [0, 1, 2, 3]
        self.between, self.given, self.named, self.key_last, self.empty = b"", b"", False, False, False
        self.hash, self.callback, self.nothing, self.appended = "md5", False, False, False
        self.query, self.key_end, self.action, self.end, self.charset = "", b"", "", b"", ""
        self.request = request

    def copy(self):
        other = Recipe.__new__(Recipe)
        other.__dict__ = dict(self.__dict__, values=self.values[:], out=self.out[:], order=self.order[:])
        return other

    def size(self):
        n = SIZES[name_of(self.hash)]
        return -n if self.appended else n

    def make(self, way, of, variant):
        """Make a mistake; False if that changes nothing."""
        if way == "hash-with":
            self.hash = variant
            if variant.endswith("with-secret"):
                return not self.out[2]
            self.out[2] = self.out[2] or variant.startswith("hmac")
        elif way == "hash-nothing":
            self.nothing = True
            return not self.hash.endswith("with-secret")
        elif way == "append-sum":
            self.appended = True
        elif way == "sort":
            self.out[0], self.callback = True, True
            self.order = sorted([1, 2, 3], key=lambda i: self.values[i]) + [0]
            if self.hash == "md5":
                self.hash = "sha1"
            return not self.hash.endswith("swapped")
        elif way == "sign-query":
            return self.sign_query(*variant.split("|", 2))
        elif way == "sign-action":
            self.action = variant
            return self.request.action != ""
        elif way == "append":
            self.end = variant.encode()
        elif way == "recode":
            self.charset = variant
            return all(is_text(v) for v in self.values)
        elif way == "reorder":
            self.order = [int(c) for c in variant]
            return not self.callback and all(i == n for n, i in enumerate(self.order) if self.out[n])
        elif way.startswith("join"):
            return self.join(way, variant)
        elif way == "add":
            return self.add(SIGNED.index(of[0]), SIGNED.index(of[1]), variant)
        elif way == "quote":
            return all([self.change("surround", SIGNED.index(name), '"%"') for name in of])
        else:
            return self.change(way, SIGNED.index(of[0]), variant)
        return True

    def sign_query(self, hash_, key, text):
        if hash_:
            self.hash = hash_
        elif self.hash.startswith("hmac"):
            return False
        self.query, self.key_end = text, key.replace("{secret}", "", 1).encode()
        r = self.request
        if not r.slots or "{sent}" in text and r.is_sorted or "{plain}" in text and r.is_plain or "{host}" in text and not r.host:
            return False
        return not text.startswith(("GET", "POST")) or not r.method or text.startswith(r.method)

    def join(self, way, variant):
        self.named, self.empty, self.key_last = way in ("join-named", "join-named-empty", "join-key"), "empty" in way, way == "join-key"
        self.given = b"=" if self.named and variant.startswith("=") else b""
        self.between = variant[len(self.given):].encode()
        if self.key_last and (self.out[2] or self.callback):
            return False
        return not self.empty or any(self.out) and not self.callback

    def add(self, first, second, how):
        one, other = self.values[first], self.values[second]
        if not (one.isdigit() and other.isdigit()):
            return False
        a, n = int(one), int(other)
        exact, rounded = a + n, int(decimal.Decimal(repr(float(a) + float(n))))
        if max(a, n, exact) >= 2**64 or how == "float" and rounded == exact:
            return False
        self.values[first], self.values[second], self.out[second] = b"%d" % (rounded if how == "float" else exact), b"", True
        return True

    def change(self, way, i, variant):
        old = self.values[i]
        if self.out[i]:
            return False
        if way == "leave-out":
            self.values[i], self.out[i] = b"", True
        elif way == "replace":
            self.values[i] = variant.encode()
        elif way == "surround":
            before, _, after = variant.rpartition("%")
            self.values[i] = before.encode() + old + after.encode()
        elif way == "upper-case":
            self.values[i] = old.upper()
        elif way == "lower-case":
            self.values[i] = old.lower()
        elif way == "plus":
            self.values[i] = old.replace(b" ", b"+")
        elif way == "format":
            self.values[i] = formatted(old, variant)
        elif way == "decode-hex":
            if not re.fullmatch(rb"([0-9a-fA-F]{2})+", old):
                return False
            self.values[i] = bytes.fromhex(old.decode())
        elif way == "shift":
            if not re.fullmatch(rb"[+-]?[0-9]{1,11}", old):
                return False
            self.values[i] = b"%d" % (int(old) + int(variant))
        return self.values[i] != old

    def text(self, secret):
        if self.nothing:
            return b""
        if self.query:
            fill = dict({n: v.encode() for n, v in self.request.slots.items()}, secret=secret)
            parts = re.split("{([a-z]+)}", self.query)
            return b"".join(fill[p] if n % 2 else p.encode() for n, p in enumerate(parts)) + self.end
        parts = []
        for i in self.order:
            if self.out[i] and not self.empty or self.key_last and i == 2:
                continue
            parts.append((SIGNED[i], b"" if self.out[i] else secret if i == 2 else self.values[i]))
        if self.action:
            parts.insert(len(parts) if self.action == "after" else 0, ("Action", self.request.action.encode()))
        if self.key_last:
            parts.append(("key", secret))
        return self.between.join((n.encode() + self.given if self.named else b"") + v for n, v in parts) + self.end

    def digest(self, text):
        key = self.values[2] + self.key_end
        if self.charset:
            order, _, mark = self.charset[4:].partition("-")
            coder = "utf-" + order[:2] + "-" + order[2:]
            text, key = text.decode().encode(coder), key.decode().encode(coder)
            text = ("\ufeff".encode(coder) if mark else b"") + text
        before = b""
        if self.appended:
            before, text = text, b""
        if self.hash.startswith("double-md5"):
            inner = hashlib.md5(text)
            return before + hashlib.md5(inner.digest() if self.hash.endswith("raw") else inner.hexdigest().encode()).digest()
        if self.hash.startswith("hmac-"):
            if self.hash.endswith("swapped"):
                text, key = key, text
            return before + hmac.new(key, text, name_of(self.hash)).digest()
        return before + hashlib.new(self.hash, text).digest()

    def shown(self):
        """What is hashed, the secret and its bytes hidden."""
        secret = b"" if self.out[2] and not self.hash.startswith("hmac") else b"<ServerSecret>"
        what = "%s of %r" % (self.hash, self.text(secret).decode("utf-8", "backslashreplace"))
        if self.hash.endswith("swapped"):
            return what + " as the key of <ServerSecret>"
        return what + (" with the key <ServerSecret>" if self.hash.startswith("hmac-") else "")


def is_text(value):
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True


def formatted(number, how):
    """Write a number as another type is written; the same if it is none."""
    if not re.fullmatch(rb"0|[1-9][0-9]{0,9}", number) or int(number) >= 2**32:
        return number
    n, digits = int(number), number.decode()
    bare = digits.rstrip("0") or "0"
    if how == "int32":
        return b"%d" % (n - 2**32 if n >= 2**31 else n)
    if how == "e":
        return (bare[0] + ("." + bare[1:] if bare[1:] else "") + "e+%02d" % (len(digits) - 1)).encode()
    if how == "E":
        return (bare[0] + "." + (bare[1:] or "0") + "E%d" % (len(digits) - 1)).encode()
    if how == "thousands":
        return "{:,}".format(n).encode()
    return chr(n if n < 0xd800 or 0xe000 <= n < 0x110000 else 0xfffd).encode()


def lower_hex(s):
    return s if re.fullmatch("[0-9a-f]+", s) else ""


def upper_hex(s):
    return s.lower() if re.fullmatch("[0-9A-F]+", s) and s != s.lower() else ""


def signed_hex(s):
    return lower_hex(s) if "ffffff" in s else ""


def parted(s):
    if len(s) < 5 or s[2] not in "-: " or not re.fullmatch("..(%s..)*" % re.escape(s[2]), s, re.S):
        return ""
    digits = "".join(s[i:i + 2] for i in range(0, len(s), 3))
    return upper_hex(digits) or lower_hex(digits)


def plain_base64(s):
    return s.translate(str.maketrans(" -_", "++/")).rstrip("=")


def base64_of_hex(s):
    s = plain_base64(s)
    try:
        return base64.b64decode((s + "=" * (-len(s) % 4)).encode(), validate=True).decode()
    except (binascii.Error, UnicodeError):
        return ""


def is_long(s):
    return len(s) % 2 == 0 and len(s) // 2 in SIZES.values()


def undecorated(s):
    """Return what may be the digest in what a program printed."""
    bare = s.strip(BLANKS)
    if bare != s and re.fullmatch("[0-9a-zA-Z]*", bare):
        return [bare] if s.strip("\r\n") == bare else []
    found = []
    for word in re.findall("[0-9a-zA-Z]+", s):
        if 0 < len(s.encode()) - len(word) <= 60 and is_long(word) and re.fullmatch("[0-9a-fA-F]+", word) and word not in found:
            found.append(word)
    inner = s[1:] if s.startswith("b") else s
    if len(inner) > 2 and inner[0] == inner[-1] and inner[0] in "\"'`":
        inner = inner[1:-1]
    if inner != s and len(s) - len(inner) <= 3 and inner not in found:
        found.append(inner)
    return found


def each(form, signed=False):
    return lambda d: "".join(form % (c + 0xffffff00 if signed and c > 127 else c) for c in d)


def middle(size):
    n = size // 2 - 4
    return lambda d: d[n:n + 8].hex()


def all_digits(d):
    return d.hex()


def spellings(size):
    """Yield the ways to write a digest of a size: the mistakes in them, the
    shortest and the longest, what reads and what writes them."""
    u = "encoding-uppercase"
    twice, few, shorter, longer = (2 * size, 2 * size), (2 * size - 6, 2 * size - 1), (2 * size - size // 3, 2 * size - 1), (size, 8 * size)
    half, coded = (16, 16), ((8 * size + 5) // 6,) * 2
    other = half if size != 16 else (1, 0)
    number = lambda d: d.hex().lstrip("0")
    upper = lambda s: signed_hex(upper_hex(s))
    return [
        ([], twice, lower_hex, all_digits),
        ([u], twice, upper_hex, all_digits),
        (["encoding-leading-zeros"], few, lower_hex, number),
        (["encoding-unpadded"], shorter, lower_hex, each("%x")),
        (["encoding-dashes"], twice, parted, all_digits),
        (["encoding-signed-bytes"], longer, signed_hex, each("%x", True)),
        (["encoding-signed-bytes"], longer, signed_hex, each("%02x", True)),
        (["encoding-base64"], coded, plain_base64, lambda d: base64.b64encode(d).decode().rstrip("=")),
        (["encoding-base64-of-hex"], twice, lambda s: lower_hex(base64_of_hex(s)), all_digits),
        (["encoding-half"], half, lower_hex, lambda d: d[4:12].hex()),
        (["encoding-half"], other, lower_hex, middle(size)),
        ([u, "encoding-leading-zeros"], few, upper_hex, number),
        ([u, "encoding-unpadded"], shorter, upper_hex, each("%x")),
        ([u, "encoding-signed-bytes"], longer, upper, each("%x", True)),
        ([u, "encoding-signed-bytes"], longer, upper, each("%02x", True)),
        ([u, "encoding-base64-of-hex"], twice, lambda s: upper_hex(base64_of_hex(s)), all_digits),
        ([u, "encoding-half"], half, upper_hex, lambda d: d[4:12].hex()),
    ]


def spelled(signature):
    """Return what digests of each size must be written as: the mistakes in that,
    the text, and what writes it. Of a size less than 0, a text stands before."""
    forms = [([], signature)]
    bare = signature.strip(BLANKS)
    if bare != signature and signature.strip("\r\n") != bare:
        forms.append(([], bare))
    forms += [(["signature-decorated"], inner) for inner in undecorated(signature)]
    sought = {}
    for more, form in forms:
        for size in SIZES.values():
            for names, (least, most), read, write in spellings(size):
                text = read(form)
                if not text or len(names + more) > 2:
                    continue
                if least <= len(text) <= most:
                    sought.setdefault(size, []).append((names + more, text, write))
                if least == 2 * size and len(text) > least and len(text) % 2 == 0:
                    sought.setdefault(-size, []).append((names + more, text, write))
    return sought


def combine(a, b):
    if a[6] and b[6] or a[1] == b[1] != "value" or set(a[2]) & set(b[2]):
        return False
    return (a[5] is None or b[1] in a[5]) and (b[5] is None or a[1] in b[5])


def recipes(right, made):
    """Yield the right recipe with mistakes, in all their variants."""
    if not made:
        yield right
        return
    name, kind, of, way, variants, pairs, rare = made[0]
    for variant in variants:
        r = right.copy()
        if r.make(way, of, variant):
            yield from recipes(r, made[1:])


def explain(app_id, nonce, secret, timestamp, signature, request):
    """Return the mistakes and what was hashed, or None, and the number of
    digests that were tried."""
    values = [app_id, nonce, secret, timestamp]
    if len("".join(values).encode()) > 4096:
        return None, 0
    bare = [v.strip(BLANKS) for v in values]
    if len(bare[2]) > 2 and bare[2][0] == bare[2][-1] in "\"'`":
        bare[2] = bare[2][1:-1]
    bases = [Recipe(values, request)]
    if bare != values and all(b or not v for b, v in zip(bare, values)):
        bases.append(Recipe(bare, request))
    sought = spelled(signature)
    rows = [m for m in MISTAKES if m[3] != "encode"]
    given = [m[0] for m in rows if m[3] == "leave-out" and not values[SIGNED.index(m[2][0])]]
    found, tried = [], 0
    for made in range(3):
        for task in itertools.combinations(rows, made):
            if made == 2 and not combine(*task):
                continue
            for base in bases:
                for r in recipes(base, task):
                    size = r.size()
                    writings = [w for w in sought.get(size, []) if made + len(w[0]) <= 2]
                    if not writings:
                        break
                    text = r.text(r.values[2])
                    if size < 0 and all(len(w[1]) != 2 * (len(text) - size) for w in sought[size]):
                        continue
                    tried += 1
                    digest = r.digest(text)
                    for names, wanted, write in writings:
                        if write(digest) == wanted:
                            names = [m[0] for m in task] + names
                            found.append((given + names if names else [], r.shown()))
        if found:
            break
    return (min(found, key=lambda f: len(f[0])) if found else None), tried


# One row per mistake: name, what it changes, the values concerned, how it is
# made, its variants, what it combines with (None: all), and whether it is rare.
MISTAKES = []


def main(arguments):
    if len(arguments) not in (4, 5):
        print(__doc__, file=sys.stderr)
        return 2
    app_id, nonce, timestamp, signature = arguments[:4]
    found, tried = explain(app_id, nonce, getpass.getpass("ServerSecret: "), timestamp, signature, Request(*arguments[4:]))
    if found is None:
        print("unexplained: %d digests tried. Another secret signed it, or another nonce or time than those sent." % tried)
        return 1
    names, what = found
    print("\n".join(sorted(names)) or "right")
    print(what)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
