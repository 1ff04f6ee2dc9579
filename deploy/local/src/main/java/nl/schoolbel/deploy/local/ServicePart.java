package nl.schoolbel.deploy.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One node of one of the four services, in the profile {@code local}. */
final class ServicePart implements Part, Node {

    private static final Duration START_LIMIT = Duration.ofSeconds(240);

    /** Four services start at once on two cores: the quick compiler and the small collector halve that time. */
    private static final String QUICK_START = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    /** Of the client {@code schoolbel-board} in the demo realm. */
    private static final String BOARD_CLIENT_SECRET = "schoolbel";

    /** Where a service finds the parts it needs, and the other services. */
    record Surroundings(
            PostgresPart postgres,
            KafkaPart kafka,
            KeycloakPart keycloak,
            MailPart mail,
            Secrets secrets,
            Map<Service, Integer> http) {

        private String address(Service service) {
            return "http://127.0.0.1:" + http.get(service);
        }
    }

    private final Service service;
    private final String name;
    private final int httpPort;
    private final int managementPort;
    private final URI publicUrl;
    private final Layout layout;
    private final Processes processes;
    private final Surroundings surroundings;
    private final Supplier<Map<String, String>> extraEnvironment;
    private volatile Child process;

    /**
     * @param name such as {@code tickets-service}, or with a number when it is one of several
     * @param publicUrl where the service is called, which is a front's address when it is one of several
     * @param extraEnvironment asked for at each start
     */
    ServicePart(
            Service service,
            String name,
            NodePorts ports,
            URI publicUrl,
            Layout layout,
            Processes processes,
            Surroundings surroundings,
            Supplier<Map<String, String>> extraEnvironment) {
        this.service = service;
        this.name = name;
        this.httpPort = ports.http().get(service);
        this.managementPort = ports.management().get(service);
        this.publicUrl = publicUrl;
        this.layout = layout;
        this.processes = processes;
        this.surroundings = surroundings;
        this.extraEnvironment = extraEnvironment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(name(), httpPort, name() + " (management)", managementPort);
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    @Override
    public URI managementAddress() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    @Override
    public void start() throws PartFailed {
        Path jar = layout.jar(service);
        if (!Files.exists(jar)) {
            throw new PartFailed(name() + " is not built: " + jar + " is missing. deploy/up builds it");
        }
        process = processes.launch(
                name(),
                List.of(Processes.java(), processes.mark(), "-Xms64m", "-Xmx256m", "-jar", jar.toString()),
                environment());
        URI ready = managementAddress().resolve("/q/health/ready");
        process.awaitReady(() -> Probe.answersOk(ready), START_LIMIT);
    }

    @Override
    public void stop() {
        Child running = process;
        if (running != null) {
            process = null;
            running.stop();
        }
    }

    @Override
    public void kill() {
        Child running = process;
        if (running != null) {
            process = null;
            running.kill();
        }
    }

    private Map<String, String> environment() {
        String database = service.shortName();
        Map<String, String> environment = new HashMap<>();
        environment.put("JDK_JAVA_OPTIONS", QUICK_START);
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(httpPort));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", surroundings.postgres().jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", surroundings.postgres().password(database));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", surroundings.kafka().bootstrapServers());
        environment.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL", surroundings.keycloak().realm().toString());
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put(
                "QUARKUS_MAILER_PORT", Integer.toString(surroundings.mail().smtpPort()));
        environment.put("SCHOOLBEL_PUBLIC_URL", publicUrl.toString());
        environment.put("SCHOOLBEL_SECRETS_KEYS_STACK", surroundings.secrets().key("sealing." + database));
        environment.put("SCHOOLBEL_SECRETS_CURRENT", "stack");
        if (service == Service.SLA) {
            environment.putAll(board());
        }
        environment.putAll(extraEnvironment.get());
        return environment;
    }

    /** What the board's login needs, and the services whose figures it shows. */
    private Map<String, String> board() {
        return Map.of(
                "SCHOOLBEL_BOARD_CLIENT_SECRET", BOARD_CLIENT_SECRET,
                "SCHOOLBEL_BOARD_COOKIE_SECRET", surroundings.secrets().key("board.cookie"),
                "SCHOOLBEL_BOARD_COACHING_URL", surroundings.address(Service.COACHING),
                "SCHOOLBEL_BOARD_KNOWLEDGE_URL", surroundings.address(Service.KNOWLEDGE));
    }
}
