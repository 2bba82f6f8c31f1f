import hashlib
import hmac


def verify(callback_secret: str, timestamp: str, nonce: str, signature: str) -> bool:
    """Tell whether a callback is signed with the CallbackSecret.

    The timestamp and the nonce are taken as they stand in the body.
    """
    parts = sorted([callback_secret, str(timestamp), str(nonce)])  # as strings
    computed = hashlib.sha1("".join(parts).encode()).hexdigest()
    return hmac.compare_digest(computed.encode(), signature.encode())


# end of what is shown
if __name__ == "__main__":
    import sys

    print(str(verify(*sys.argv[1:])).lower())
