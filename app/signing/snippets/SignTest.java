final class SignTest {
    // The vendor's published example; its secret opens nothing.
    public static void main(String[] arguments) throws Exception {
        check("1615186943", "43e5cfcca828314675f91b001390566a");
        check("1615187699", "00ddfa9197c52814bc679c23003d593e"); // zeros in front are kept
    }

    private static void check(String timestamp, String signature) throws Exception {
        String got = Sign.sign("12345", "4fd24687296dd9f3", "9193cc662a4c0ec135ec71fb57194b38", timestamp);
        if (!got.equals(signature)) {
            throw new AssertionError("timestamp " + timestamp + ": got " + got + ", want " + signature);
        }
    }
}
