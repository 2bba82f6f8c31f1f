using System;
using System.Security.Cryptography;
using System.Text;

static class ZimCallback
{
    /// <summary>
    /// Returns whether a callback is signed with the CallbackSecret. The
    /// timestamp and the nonce are taken as they stand in the body.
    /// </summary>
    public static bool Verify(string callbackSecret, string timestamp, string nonce, string signature)
    {
        var parts = new[] { callbackSecret, timestamp, nonce };
        Array.Sort(parts, StringComparer.Ordinal); // not by a language's rules
        using (var sha1 = SHA1.Create())
        {
            var sum = sha1.ComputeHash(Encoding.UTF8.GetBytes(string.Concat(parts)));
            var computed = BitConverter.ToString(sum).Replace("-", "").ToLowerInvariant();
            var difference = computed.Length ^ signature.Length;
            for (var i = 0; i < computed.Length && i < signature.Length; i++)
            {
                difference |= computed[i] ^ signature[i]; // all of it, to give no hint by the time
            }
            return difference == 0;
        }
    }
}

// end of what is shown
static class VerifyProgram
{
    static void Main(string[] a) =>
        Console.WriteLine(ZimCallback.Verify(a[0], a[1], a[2], a[3]) ? "true" : "false");
}
