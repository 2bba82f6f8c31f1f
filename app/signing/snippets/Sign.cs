using System;
using System.Security.Cryptography;
using System.Text;

static class Zim
{
    /// <summary>Returns the signature of a request.</summary>
    public static string Sign(string appId, string nonce, string secret, string timestamp)
    {
        using (var md5 = MD5.Create())
        {
            return Hex(md5.ComputeHash(Encoding.UTF8.GetBytes(appId + nonce + secret + timestamp)));
        }
    }

    /// <summary>
    /// Returns the parameters of every request's query string, besides Action.
    /// What is signed must be what is sent.
    /// </summary>
    public static string CommonParameters(string appId, string secret)
    {
        var random = new byte[8];
        using (var generator = RandomNumberGenerator.Create())
        {
            generator.GetBytes(random);
        }
        var nonce = Hex(random);
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        return $"AppId={appId}&SignatureNonce={nonce}&Timestamp={timestamp}"
            + $"&SignatureVersion=2.0&Signature={Sign(appId, nonce, secret, timestamp)}";
    }

    static string Hex(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();
}

// end of what is shown
static class Program
{
    static void Main(string[] a) =>
        Console.WriteLine(a.Length == 4 ? Zim.Sign(a[0], a[1], a[2], a[3]) : Zim.CommonParameters(a[0], a[1]));
}
