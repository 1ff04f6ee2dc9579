package nl.schoolbel.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of the body that this request brought, so that a reused Idempotency-Key can be told from a repeat. */
@RequestScoped
public class RequestBody {

    private byte[] bytes = new byte[0];

    void remember(byte[] read) {
        bytes = read;
    }

    /** SHA-256 of the raw bytes in lower-case hex; of nothing when there was no body. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
