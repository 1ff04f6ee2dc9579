package nl.schoolbel.platform.testkit.access;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * An RSA key for tests only, whose modulus of 2048 bits has eight primes instead of two (RFC 8017, 3.2). Whoever checks a
 * signature sees no difference. Making one costs an eighth: with the JDK's own keys, signing tokens took more than half of
 * the time of all tests, as their JVM runs without the compiler that has the instructions for it. Primes this small
 * protect nothing.
 */
final class ManyPrimesKey {

    private static final int PRIMES = 8;
    private static final int MODULUS_BITS = 2048;
    private static final int PRIME_BITS = MODULUS_BITS / PRIMES;

    /** Its eighth power has all bits of the modulus. */
    private static final BigInteger LEAST_PRIME = BigInteger.valueOf(15).shiftLeft(PRIME_BITS - 4);

    private static final BigInteger PUBLIC_EXPONENT = BigInteger.valueOf(65537);

    /** What stands before a SHA-256 hash in a signature (RFC 8017, 9.2). */
    private static final byte[] SHA_256 = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    private final Set<BigInteger> primes;
    private final BigInteger modulus;

    private ManyPrimesKey(Set<BigInteger> primes, BigInteger modulus) {
        this.primes = primes;
        this.modulus = modulus;
    }

    static ManyPrimesKey generate() {
        SecureRandom random = new SecureRandom();
        Set<BigInteger> primes = new TreeSet<>();
        while (primes.size() < PRIMES) {
            BigInteger prime =
                    LEAST_PRIME.or(new BigInteger(PRIME_BITS, random)).nextProbablePrime();
            if (prime.bitLength() == PRIME_BITS
                    && prime.subtract(BigInteger.ONE).mod(PUBLIC_EXPONENT).signum() != 0) {
                primes.add(prime);
            }
        }
        return new ManyPrimesKey(primes, primes.stream().reduce(BigInteger.ONE, BigInteger::multiply));
    }

    PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, PUBLIC_EXPONENT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    /** RSASSA-PKCS1-v1_5 with SHA-256. */
    byte[] sign(byte[] text) throws GeneralSecurityException {
        BigInteger message =
                new BigInteger(1, padded(MessageDigest.getInstance("SHA-256").digest(text)));
        BigInteger signature = BigInteger.ZERO;
        BigInteger soFar = BigInteger.ONE;
        for (BigInteger prime : primes) {
            BigInteger exponent = PUBLIC_EXPONENT.modInverse(prime.subtract(BigInteger.ONE));
            BigInteger rest = message.mod(prime).modPow(exponent, prime);
            BigInteger step =
                    rest.subtract(signature).multiply(soFar.modInverse(prime)).mod(prime);
            signature = signature.add(soFar.multiply(step));
            soFar = soFar.multiply(prime);
        }
        return unsigned(signature);
    }

    private static byte[] padded(byte[] hash) {
        byte[] padded = new byte[MODULUS_BITS / Byte.SIZE];
        int start = padded.length - SHA_256.length - hash.length;
        Arrays.fill(padded, 2, start - 1, (byte) 0xff);
        padded[1] = 1;
        System.arraycopy(SHA_256, 0, padded, start, SHA_256.length);
        System.arraycopy(hash, 0, padded, start + SHA_256.length, hash.length);
        return padded;
    }

    /** As many bytes as the modulus has, whatever the number. */
    private static byte[] unsigned(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] bytes = new byte[MODULUS_BITS / Byte.SIZE];
        int length = Math.min(signed.length, bytes.length);
        System.arraycopy(signed, signed.length - length, bytes, bytes.length - length, length);
        return bytes;
    }
}
