package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Whole directories at once. */
final class Directories {

    /** Fills an empty directory. */
    interface Filling {
        void fill(Path directory) throws IOException, PartFailed;
    }

    private Directories() {}

    /**
     * Makes a directory that is either whole or not there: filled under another name beside it, then renamed. A
     * directory that exists already is whole. Whoever is broken off half-way, or loses to another process that does
     * the same, leaves nothing half.
     */
    static void makeOnce(Path directory, Filling filling) throws IOException, PartFailed {
        if (Files.exists(directory)) {
            return;
        }
        Files.createDirectories(directory.getParent());
        Path half = Files.createTempDirectory(directory.getParent(), "half-");
        try {
            filling.fill(half);
            if (!Files.exists(directory)) {
                Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(half);
        }
    }

    /** Deletes a directory with all it holds; links are deleted, not followed. A missing one is no error. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> found = Files.walk(directory)) {
            found.sorted(Comparator.reverseOrder()).forEach(Directories::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
