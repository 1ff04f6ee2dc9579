package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of this stack alone: made once, kept in a file that only its owner reads. */
final class Secrets {

    private static final int BYTES = 24;

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
    synchronized String of(String name) {
        String kept = known.getProperty(name);
        if (kept != null) {
            return kept;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
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
