final class VerifyTest {
    // The vendor's published example; its secret opens nothing.
    public static void main(String[] arguments) throws Exception {
        check("123412", "5bd59fd62953a8059fb7eaba95720f66d19e4517");
        check("217", "00b5d10b8c504e5bad819d77dbd1f0bc54515545"); // as a string it is sorted behind the time
    }

    private static void check(String nonce, String signature) throws Exception {
        if (!Verify.verify("secret", "1470820198", nonce, signature)) {
            throw new AssertionError("nonce " + nonce + ": refused");
        }
        if (Verify.verify("another", "1470820198", nonce, signature)) {
            throw new AssertionError("nonce " + nonce + ": accepted with another secret");
        }
    }
}
