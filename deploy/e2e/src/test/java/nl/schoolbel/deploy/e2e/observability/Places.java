package nl.schoolbel.deploy.e2e.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.StackOptions;

/** Where things lie in the checkout. */
final class Places {

    private Places() {}

    static Path repository() {
        return StackOptions.standard().repository();
    }

    static Path observability() {
        return repository().resolve("deploy/observability");
    }

    /** The files of a directory of {@code deploy/observability} whose names end so, in alphabetical order. */
    static List<Path> filesIn(String directory, String ending) {
        try (Stream<Path> files = Files.list(observability().resolve(directory))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
