using System;

static class VerifyTest
{
    // The vendor's published example; its secret opens nothing.
    static void Main()
    {
        Check("123412", "5bd59fd62953a8059fb7eaba95720f66d19e4517");
        Check("217", "00b5d10b8c504e5bad819d77dbd1f0bc54515545"); // as a string it is sorted behind the time
    }

    static void Check(string nonce, string signature)
    {
        if (!ZimCallback.Verify("secret", "1470820198", nonce, signature))
        {
            throw new Exception($"nonce {nonce}: refused");
        }
        if (ZimCallback.Verify("another", "1470820198", nonce, signature))
        {
            throw new Exception($"nonce {nonce}: accepted with another secret");
        }
    }
}
