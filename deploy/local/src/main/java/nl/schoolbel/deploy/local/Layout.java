package nl.schoolbel.deploy.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where things lie: what is built, below the repository; what is kept, below the data directory.
 *
 * @param repository the checkout's root
 * @param data everything that outlives a run; {@code --fresh} empties it
 */
record Layout(Path repository, Path data) {

    Layout {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /**
     * The checkout that this very class was built in, or else the one around the working directory.
     *
     * @throws IllegalStateException when neither is in a checkout
     */
    static Path findRepository() {
        Path builtAt = Path.of(URI.create(
                Layout.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        return checkoutAround(builtAt)
                .or(() -> checkoutAround(Path.of("").toAbsolutePath()))
                .orElseThrow(() -> new IllegalStateException("not inside a checkout of Schoolbel"));
    }

    private static Optional<Path> checkoutAround(Path place) {
        return Stream.iterate(place, Objects::nonNull, Path::getParent)
                .filter(directory -> Files.exists(directory.resolve("deploy/up")))
                .findFirst();
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    /** One file per running process, {@code <part>.pid}. */
    Path running() {
        return data.resolve("run");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }

    /** Jars of the launcher, Kafka's among them. */
    Path libraries() {
        return repository.resolve("deploy/local/target/lib");
    }

    /** Keycloak as Maven fetched it, and unpacked beside it. */
    Path keycloak() {
        return repository.resolve("deploy/local/target/keycloak");
    }

    /** PostgreSQL's program, unpacked. */
    Path postgres() {
        return repository.resolve("deploy/local/target/postgres");
    }

    Path realm() {
        return repository.resolve("deploy/keycloak/schoolbel-realm.json");
    }

    Path jar(Service service) {
        return repository.resolve(service.fullName()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path simulatorJar() {
        return repository.resolve("deploy/simulator/target/simulator.jar");
    }
}
