import unittest

from sign import sign


class TestSign(unittest.TestCase):
    # The vendor's published example; its secret opens nothing.
    def test_sign(self):
        for timestamp, signature in {
            "1615186943": "43e5cfcca828314675f91b001390566a",
            "1615187699": "00ddfa9197c52814bc679c23003d593e",  # zeros in front are kept
        }.items():
            with self.subTest(timestamp=timestamp):
                self.assertEqual(sign("12345", "4fd24687296dd9f3", "9193cc662a4c0ec135ec71fb57194b38", timestamp), signature)


if __name__ == "__main__":
    unittest.main()
