package nl.schoolbel.platform.testkit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text in the module's sources that a test compares with what the code says now.
 *
 * @param switchName system property that, set to {@code true}, writes the file instead; for example
 *     {@code -Dupdate.openapi=true}
 */
record CheckedInText(Path file, String switchName) {

    /** A file below the directory of the module under test. */
    static CheckedInText of(String file, String switchName) {
        return new CheckedInText(Path.of(System.getProperty("basedir", ""), file), switchName);
    }

    /** The file's text, which is {@code now} when the switch is on. */
    String textOrWrite(String now) {
        if (Boolean.getBoolean(switchName)) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, now);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + file, e);
            }
        }
        return text();
    }

    /** The file's text; empty when there is no file. */
    String text() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** What to do when the change is meant. */
    String remedy() {
        return file + " differs from the code; if the change is meant, run the test with -D" + switchName + "=true";
    }
}
