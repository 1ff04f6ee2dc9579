package nl.schoolbel.deploy.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.schoolbel.events.envelope.Topics;

/** Where things are in this repository. Tests run in the folder of their module. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    static final Path KUBERNETES = ROOT.resolve("deploy/kubernetes");

    /** Such as {@code tickets}. */
    static final List<String> SERVICES = List.of("tickets", "sla", "coaching", "knowledge");

    static final List<String> TOPICS =
            Topics.all().stream().map(topic -> topic.name()).toList();

    private Repository() {}

    /** All files below, of one ending, in order. */
    static List<Path> files(Path below, String ending) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hand-written sources of a service. */
    static List<Path> sources(String service) {
        return files(ROOT.resolve(service + "-service/src/main/java"), ".java");
    }

    /** The name of a setting as a variable of the environment. */
    static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
