package nl.schoolbel.platform.testkit.access;

import nl.schoolbel.platform.testkit.parts.JvmWide;

/** The key pair that signs and checks the tokens of this JVM's tests; both halves in Base64 of their DER form. */
interface SigningKey {

    static SigningKey running() {
        return JvmWide.get(SigningKey.class, GeneratedSigningKey.class);
    }

    /** PKCS #8. */
    String privateKey();

    /** X.509 SubjectPublicKeyInfo. */
    String publicKey();
}
