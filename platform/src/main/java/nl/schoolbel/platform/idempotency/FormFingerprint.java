package nl.schoolbel.platform.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The fingerprint of a form with files. Its raw bytes differ each time it is sent, because the boundary between its parts
 * does; what counts is the parts themselves.
 */
final class FormFingerprint {

    private FormFingerprint() {}

    /**
     * SHA-256 in lower-case hex over the files, words and yes or no among a method's parameters, in their order.
     *
     * @return empty when no file is among them
     */
    static Optional<String> sha256(Object[] parameters) throws IOException {
        if (Arrays.stream(parameters).noneMatch(FileUpload.class::isInstance)) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            for (Object parameter : parameters) {
                write(sink, parameter);
            }
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** A length stands before each part, so that two parts cannot pass for two others. */
    private static void write(OutputStream sink, Object parameter) throws IOException {
        if (parameter instanceof FileUpload file) {
            write(sink, file.fileName());
            sink.write((file.size() + ":").getBytes(StandardCharsets.UTF_8));
            try (InputStream content = Files.newInputStream(file.uploadedFile())) {
                content.transferTo(sink);
            }
        } else {
            boolean counts = parameter instanceof String || parameter instanceof Boolean;
            byte[] word = counts ? parameter.toString().getBytes(StandardCharsets.UTF_8) : new byte[0];
            sink.write((word.length + ":").getBytes(StandardCharsets.UTF_8));
            sink.write(word);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
