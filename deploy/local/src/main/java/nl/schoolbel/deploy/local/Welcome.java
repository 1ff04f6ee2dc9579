package nl.schoolbel.deploy.local;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a person at the terminal wants to know once all runs: addresses, accounts, and something to try. */
final class Welcome {

    private Welcome() {}

    static String text(Stack stack, StackOptions options) {
        return """

                Addresses
                %s
                %s
                  simulator          %s/control/webhooks  /control/tickets
                  mail               %s
                  Keycloak           %s  (user admin, password %s)
                  Kafka              %s
                  PostgreSQL         %s  (passwords in %s)
                  logs               %s

                Accounts, all with password %s
                %s

                To try
                %s
                """.formatted(
                        services(stack, options),
                        board(stack, options),
                        stack.simulator(),
                        stack.mail(),
                        stack.keycloak(),
                        stack.keycloakAdminPassword(),
                        stack.kafkaBootstrapServers(),
                        stack.jdbcUrl(Service.TICKETS),
                        options.data().resolve("secrets.properties"),
                        options.data().resolve("logs"),
                        Account.TEACHER.password(),
                        accounts(),
                        curls(stack));
    }

    private static String services(Stack stack, StackOptions options) {
        return options.services().stream()
                .map(service -> "  %-18s %s%s%s"
                        .formatted(
                                service.fullName(), stack.address(service), service.basePath(), nodes(stack, service)))
                .collect(Collectors.joining("\n"));
    }

    private static String board(Stack stack, StackOptions options) {
        return options.services().contains(Service.SLA)
                ? "  live board         %s  (in a browser; every account that is a person)".formatted(stack.board())
                : "";
    }

    /** Health and metrics of the only node, or a line for each of several. */
    private static String nodes(Stack stack, Service service) {
        List<? extends Node> nodes = stack.nodes(service);
        if (nodes.size() == 1) {
            return "  (health and metrics %s/q)".formatted(nodes.get(0).managementAddress());
        }
        return nodes.stream()
                .map(node -> "\n    %-16s %s  (health and metrics %s/q)"
                        .formatted(node.name(), node.address(), node.managementAddress()))
                .collect(Collectors.joining());
    }

    private static String accounts() {
        return Arrays.stream(Account.values())
                .map(account -> "  %-18s %s".formatted(account.login(), account.description()))
                .collect(Collectors.joining("\n"));
    }

    /** Three lines that work one after the other in a shell. */
    private static String curls(Stack stack) {
        return """
                  TOKEN=$(curl -s %s/protocol/openid-connect/token -d grant_type=password -d client_id=%s -d username=%s -d password=%s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %s%s/tickets
                  curl -s %s%s/openapi.json""".formatted(
                        stack.realm(),
                        Tokens.PORTAL,
                        Account.CONTACTPERSOON.login(),
                        Account.CONTACTPERSOON.password(),
                        stack.address(Service.TICKETS),
                        Service.TICKETS.basePath(),
                        stack.address(Service.SLA),
                        Service.SLA.basePath());
    }
}
