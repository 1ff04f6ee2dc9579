package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the realm {@code schoolbel}, kept in PostgreSQL. Its program is shared with the
 * other stacks of this checkout, see {@link KeycloakDistribution}.
 */
final class KeycloakPart implements Part {

    private static final String PROCESS = "keycloak";
    private static final Duration START_LIMIT = Duration.ofSeconds(300);

    private final Layout layout;
    private final Secrets secrets;
    private final Processes processes;
    private final PostgresPart postgres;
    private final int port;
    private final KeycloakDistribution distribution;
    private volatile Child server;

    KeycloakPart(Layout layout, Secrets secrets, Processes processes, PostgresPart postgres, int port) {
        this.layout = layout;
        this.secrets = secrets;
        this.processes = processes;
        this.postgres = postgres;
        this.port = port;
        this.distribution = new KeycloakDistribution(layout.keycloak());
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(name(), port);
    }

    URI realm() {
        return address().resolve("/realms/schoolbel");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    String adminPassword() {
        return secrets.of("keycloak.admin");
    }

    @Override
    public void start() throws PartFailed {
        try {
            Path home = distribution.home(
                    (half, arguments) -> run(half, Map.of(), arguments).awaitEnd());
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.copy(layout.realm(), imports.resolve("schoolbel-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            postgres.awaitReady();
            server = run(home, environment(), startArguments());
        } catch (IOException e) {
            throw new PartFailed("Keycloak cannot be prepared: " + e.getMessage(), e);
        }
        URI ready = URI.create(realm() + "/.well-known/openid-configuration");
        server.awaitReady(() -> Probe.answersOk(ready), START_LIMIT);
        new RealmAdditions(address(), adminPassword()).addMissing(layout.realm());
    }

    @Override
    public void stop() {
        Child running = server;
        if (running != null) {
            server = null;
            running.stop();
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL", postgres.jdbcUrl(PostgresPart.KEYCLOAK_DATABASE),
                "KC_DB_USERNAME", PostgresPart.KEYCLOAK_DATABASE,
                "KC_DB_PASSWORD", postgres.password(PostgresPart.KEYCLOAK_DATABASE),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
    }

    private List<String> startArguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                // One node: without this it looks for others, on a port that is open to the whole network.
                "--cache=local",
                // The issuer in tokens stays the same, whatever name a caller uses for this machine.
                "--hostname=" + address(),
                "--db-pool-max-size=15");
    }

    /** Starts Keycloak's own program as {@code bin/kc.sh} does, but without the shell in between. */
    private Child run(Path home, Map<String, String> environment, List<String> arguments) throws PartFailed {
        List<String> command = new ArrayList<>(List.of(
                Processes.java(),
                processes.mark(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                        + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return processes.launch(PROCESS, command, environment);
    }
}
