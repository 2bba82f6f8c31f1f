import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

final class Verify {
    /**
     * Returns whether a callback is signed with the CallbackSecret. The
     * timestamp and the nonce are taken as they stand in the body.
     */
    static boolean verify(String callbackSecret, String timestamp, String nonce, String signature)
        throws NoSuchAlgorithmException {
        String[] parts = {callbackSecret, timestamp, nonce};
        Arrays.sort(parts); // as strings
        byte[] text = String.join("", parts).getBytes(StandardCharsets.UTF_8);
        byte[] sum = MessageDigest.getInstance("SHA-1").digest(text);
        String computed = String.format("%040x", new BigInteger(1, sum)); // zeros in front are kept
        return MessageDigest.isEqual(
            computed.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}

// end of what is shown
final class VerifyMain {
    public static void main(String[] a) throws Exception {
        System.out.println(Verify.verify(a[0], a[1], a[2], a[3]));
    }
}
