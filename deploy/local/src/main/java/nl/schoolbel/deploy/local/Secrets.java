package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Function;

/** Passwords and keys of this stack alone: made once, kept in a file that only its owner reads. */
final class Secrets {

    private static final int BYTES = 24;
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Reads what an earlier run kept; the file need not exist. */
    static Secrets keptIn(Path file) throws IOException {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                secrets.known.load(in);
            }
        }
        return secrets;
    }

    /** The secret of this name, the same at every call and every run; made and kept at the first. */
    String of(String name) {
        return keptOrMade(name, BYTES, HexFormat.of()::formatHex);
    }

    /** As {@link #of}, but a key of 256 bits in Base64. */
    String key(String name) {
        return keptOrMade(name, KEY_BYTES, Base64.getEncoder()::encodeToString);
    }

    private synchronized String keptOrMade(String name, int bytes, Function<byte[], String> text) {
        String kept = known.getProperty(name);
        if (kept != null) {
            return kept;
        }
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        String made = text.apply(random);
        known.setProperty(name, made);
        keep();
        return made;
    }

    private void keep() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                known.store(out, "Passwords of this local stack");
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot keep passwords in " + file, e);
        }
    }
}
