import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

final class Sign {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns the signature of a request. */
    static String sign(String appId, String nonce, String secret, String timestamp) throws NoSuchAlgorithmException {
        byte[] text = (appId + nonce + secret + timestamp).getBytes(StandardCharsets.UTF_8);
        byte[] sum = MessageDigest.getInstance("MD5").digest(text);
        return String.format("%032x", new BigInteger(1, sum)); // zeros in front are kept
    }

    /**
     * Returns the parameters of every request's query string, besides Action.
     * What is signed must be what is sent.
     */
    static String commonParameters(String appId, String secret) throws NoSuchAlgorithmException {
        String nonce = String.format("%016x", RANDOM.nextLong()); // 8 random bytes
        String timestamp = Long.toString(System.currentTimeMillis() / 1000); // in seconds
        return "AppId=" + appId + "&SignatureNonce=" + nonce + "&Timestamp=" + timestamp
            + "&SignatureVersion=2.0&Signature=" + sign(appId, nonce, secret, timestamp);
    }
}

// end of what is shown
final class Main {
    public static void main(String[] a) throws Exception {
        System.out.println(a.length == 4 ? Sign.sign(a[0], a[1], a[2], a[3]) : Sign.commonParameters(a[0], a[1]));
    }
}
