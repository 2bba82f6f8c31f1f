import hashlib
import secrets
import time


def sign(app_id: str, nonce: str, secret: str, timestamp: str) -> str:
    """Return the signature of a request."""
    return hashlib.md5((app_id + nonce + secret + timestamp).encode()).hexdigest()


def common_parameters(app_id: str, secret: str) -> str:
    """Return the parameters of every request's query string, besides Action.

    What is signed must be what is sent.
    """
    nonce = secrets.token_hex(8)  # 8 random bytes
    timestamp = str(int(time.time()))  # in seconds
    return (
        f"AppId={app_id}&SignatureNonce={nonce}&Timestamp={timestamp}"
        f"&SignatureVersion=2.0&Signature={sign(app_id, nonce, secret, timestamp)}"
    )


# end of what is shown
if __name__ == "__main__":
    import sys

    arguments = sys.argv[1:]
    print(sign(*arguments) if len(arguments) == 4 else common_parameters(*arguments))
