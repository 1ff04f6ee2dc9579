package nl.schoolbel.platform.testkit.access;

import nl.schoolbel.platform.testkit.parts.JvmWide;

/** The key pair that signs and checks the tokens of this JVM's tests. */
interface SigningKey {

    static SigningKey running() {
        return JvmWide.get(SigningKey.class, GeneratedSigningKey.class);
    }

    /** The signature of a text in ASCII by RS256 (RFC 7518, 3.3), in Base64 for URLs. */
    String sign(String text);

    /** The same by the key of somebody else. */
    String forge(String text);

    /** X.509 SubjectPublicKeyInfo, in Base64. */
    String publicKey();
}
