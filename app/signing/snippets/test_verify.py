import unittest

from verify import verify


class TestVerify(unittest.TestCase):
    # The vendor's published example; its secret opens nothing.
    def test_verify(self):
        for nonce, signature in {
            "123412": "5bd59fd62953a8059fb7eaba95720f66d19e4517",
            "217": "00b5d10b8c504e5bad819d77dbd1f0bc54515545",  # as a string it is sorted behind the time
        }.items():
            with self.subTest(nonce=nonce):
                self.assertTrue(verify("secret", "1470820198", nonce, signature), "refused")
                self.assertFalse(verify("another", "1470820198", nonce, signature), "accepted with another secret")


if __name__ == "__main__":
    unittest.main()
