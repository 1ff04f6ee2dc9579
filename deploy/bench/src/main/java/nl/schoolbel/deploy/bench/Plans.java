package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/** The plans of the service's own statements, as PostgreSQL runs them, from its log by auto_explain. */
final class Plans {

    private static final Duration LOGGED = Duration.ofMillis(300);

    private final Stack stack;
    private final Service service;
    private final Path log;
    private final Pattern node;

    /**
     * @param service whose statements are looked at
     * @param tables of which the plans are told; an index is known by the name of its table at the beginning of its own
     */
    Plans(Stack stack, Service service, Path data, List<String> tables) {
        this.stack = stack;
        this.service = service;
        this.log = data.resolve("logs").resolve("postgres.log");
        String any = "(?:" + String.join("|", tables) + ")";
        this.node = Pattern.compile("^\\s*(?:->\\s*)?(\\w[\\w ]* on " + any + "\\b.*|" + "\\w[\\w ]* using \\w+ on "
                + any + "\\b.*|Bitmap Index Scan on " + any + "\\w*).*");
    }

    /** How each call reads the tables: the nodes of its plans that touch them, in order. */
    Map<String, List<String>> of(Map<String, Load.Call> calls) throws Exception {
        Map<String, List<String>> plans = new LinkedHashMap<>();
        explain(true);
        try {
            for (Map.Entry<String, Load.Call> call : calls.entrySet()) {
                long begin = Files.size(log);
                call.getValue().make();
                Thread.sleep(LOGGED.toMillis());
                plans.put(call.getKey(), nodes(begin));
            }
        } finally {
            explain(false);
        }
        return plans;
    }

    private List<String> nodes(long begin) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String tail = new String(all, (int) begin, (int) (all.length - begin), StandardCharsets.UTF_8);
        return tail.lines()
                .filter(line -> node.matcher(line).matches())
                .map(line -> line.strip().replaceAll("^->\\s*", "").replaceAll("\\s*\\(cost.*", ""))
                .distinct()
                .toList();
    }

    /** For sessions that begin from now on; those of the service begin anew. */
    private void explain(boolean on) throws SQLException {
        try (Connection admin =
                        DriverManager.getConnection(stack.jdbcUrl(service), "postgres", stack.databaseAdminPassword());
                Statement sql = admin.createStatement()) {
            String role = service.shortName();
            if (on) {
                sql.execute("alter role " + role + " set session_preload_libraries = 'auto_explain'");
                sql.execute("alter role " + role + " set auto_explain.log_min_duration = 0");
            } else {
                sql.execute("alter role " + role + " reset all");
            }
            sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + role + "'");
        }
    }
}
