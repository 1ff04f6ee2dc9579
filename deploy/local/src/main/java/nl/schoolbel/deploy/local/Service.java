package nl.schoolbel.deploy.local;

import java.util.Locale;

/** The four services. */
public enum Service {
    TICKETS(8081),
    SLA(8082),
    COACHING(8083),
    KNOWLEDGE(8084);

    private static final int MANAGEMENT_ABOVE_HTTP = 1000;

    private final int standardPort;

    Service(int standardPort) {
        this.standardPort = standardPort;
    }

    /** Such as {@code tickets}; also the name of its database and login. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code tickets-service}; also the name of its module and log. */
    public String fullName() {
        return shortName() + "-service";
    }

    /** Such as {@code /tickets/v1}. */
    public String basePath() {
        return "/" + shortName() + "/v1";
    }

    int standardPort() {
        return standardPort;
    }

    int standardManagementPort() {
        return standardPort + MANAGEMENT_ABOVE_HTTP;
    }
}
