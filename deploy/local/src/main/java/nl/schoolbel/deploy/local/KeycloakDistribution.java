package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's program: unpacked and built for PostgreSQL once per checkout (half a minute), beside the zip that Maven
 * fetched. Nothing of a stack is kept in it.
 */
final class KeycloakDistribution {

    /** Runs Keycloak's command line in a home and waits for its end. */
    interface CommandLine {
        void run(Path home, List<String> arguments) throws PartFailed;
    }

    private static final List<String> BUILD = List.of("build", "--db=postgres");

    private final Path directory;

    /** @param directory holds {@code keycloak.zip} */
    KeycloakDistribution(Path directory) {
        this.directory = directory;
    }

    /** The built program's home; unpacks and builds when it is missing. */
    Path home(CommandLine keycloak) throws IOException, PartFailed {
        Path home = directory.resolve("server");
        Directories.makeOnce(home, half -> {
            unzip(directory.resolve("keycloak.zip"), half);
            keycloak.run(half, BUILD);
        });
        return home;
    }

    /** Unpacks without the first directory of each name, which holds the version. */
    private static void unzip(Path zip, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path file = target.resolve(name).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("a name in " + zip + " leads out of it: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }
}
