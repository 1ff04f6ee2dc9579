package nl.schoolbel.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;

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
     * The checkout that contains the working directory.
     *
     * @throws IllegalStateException outside of any
     */
    static Path findRepository() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("deploy/up"))) {
                return at;
            }
        }
        throw new IllegalStateException("the working directory is not inside a checkout of Schoolbel");
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
