package nl.schoolbel.deploy.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Ports;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.StackOptions;

/** The command behind {@code deploy/bench/find}: does finding stay as fast while the board grows? */
public final class FindingBench {

    /** Of fewer tickets PostgreSQL rightly reads some pages whole rather than by an index. */
    private static final int WORTH_AN_INDEX = 10_000;

    private static final int FIRST_WARM_UP = 5;

    /** In which an export notices that its client has left. */
    private static final Duration AFTER_LEAVING = Duration.ofSeconds(1);

    private final FindingOptions options;
    private final PrintStream out;
    private final StackOptions stackOptions;

    private FindingBench(FindingOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
        StackOptions standard = StackOptions.standard();
        this.stackOptions = standard.in(standard.repository().resolve("deploy/bench/target/finding-data"))
                .emptied()
                .on(Ports.random())
                .only(Service.TICKETS)
                .with(Service.TICKETS, "JDK_JAVA_OPTIONS", "-XX:+UseSerialGC")
                .withoutSimulator();
    }

    /** Ends with status 0 when it has measured and no list of a large board read all tickets; 1 otherwise, 2 when not understood. */
    public static void main(String[] words) throws Exception {
        Command.run(
                "find",
                words,
                FindingOptions::read,
                options -> new FindingBench(options, System.out).run(Clock.systemUTC()));
    }

    private boolean run(Clock clock) throws Exception {
        out.printf(
                Locale.ROOT,
                "%s, commit %s, %s; load of the machine before the start: %.1f; %d connections, %d s per operation%n",
                clock.instant(),
                System.getProperty("schoolbel.commit", "unknown"),
                Machine.size(),
                Machine.load(),
                options.connections(),
                options.duration().toSeconds());
        boolean alongIndexes = true;
        try (Stack stack = Stack.prepare(stackOptions, new Starts(out))) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            FindingCalls calls = new FindingCalls(stack);
            Map<String, List<Measured>> all = new LinkedHashMap<>();
            FindingBoard board = new FindingBoard(stack, calls.subject(Account.TEACHER));
            for (int size : options.sizes()) {
                board.growTo(size);
                measure(calls, all);
                long begin = System.nanoTime();
                FindingCalls.Csv csv = calls.csvOfBoard();
                double took = (System.nanoTime() - begin) / 1e9;
                out.printf(
                        Locale.ROOT,
                        "%d tickets: the whole board as CSV, %.1f MB, took %.1f s, %.1f ms per 1 000 rows; resident at"
                                + " most %.0f MiB; load %.1f%n",
                        size,
                        csv.bytes() / 1e6,
                        took,
                        took * 1e6 / csv.rows(),
                        Machine.mebibytes(stackOptions.data(), Service.TICKETS.fullName(), "VmHWM"),
                        Machine.load());
                // Last, because it ends the connections of the database's owner to have the statements planned anew.
                boolean indexes = tellPlans(
                        new Plans(stack, Service.TICKETS, stackOptions.data(), List.of("ticket", "ticket_count"))
                                .of(calls.all()),
                        size);
                alongIndexes &= indexes || size < WORTH_AN_INDEX;
            }
            out.println();
            out.println(table(all));
        }
        return alongIndexes;
    }

    private void measure(FindingCalls calls, Map<String, List<Measured>> all) throws InterruptedException {
        Load load = new Load(options.connections());
        Map<String, Load.Call> operations = new LinkedHashMap<>(calls.pages());
        // Of the first size so long that it does not pay for the compiler alone.
        int rounds = all.isEmpty() ? FIRST_WARM_UP : 1;
        for (int round = 0; round < rounds; round++) {
            for (Load.Call call : operations.values()) {
                load.run("warm up", options.duration().dividedBy(4), 1_000, thread -> call);
            }
        }
        for (Map.Entry<String, Load.Call> operation : operations.entrySet()) {
            add(all, load.run(operation.getKey(), options.duration(), 20_000, thread -> operation.getValue()));
        }
        // A person makes one at a time.
        Load exports = new Load(1);
        if (rounds > 1) {
            exports.run("warm up", options.duration(), 500, thread -> calls::csvOfSchool);
        }
        add(all, exports.run("CSV: first byte", options.duration(), 500, thread -> calls::csvFirstByte));
        Thread.sleep(AFTER_LEAVING.toMillis());
        calls.rows();
        Measured whole = exports.run("CSV: one school", options.duration(), 500, thread -> calls::csvOfSchool);
        add(all, whole);
        out.printf(
                Locale.ROOT,
                "CSV of one school: %.1f ms per 1 000 rows%n",
                whole.took().toNanos() / 1e3 / Math.max(1, calls.rows()));
    }

    private static void add(Map<String, List<Measured>> all, Measured one) {
        all.computeIfAbsent(one.operation(), first -> new ArrayList<>()).add(one);
    }

    private boolean tellPlans(Map<String, List<String>> plans, int size) {
        out.printf(Locale.ROOT, "%nPlans at %d tickets:%n", size);
        plans.forEach((operation, nodes) -> out.println("  " + operation + ": " + String.join("; ", nodes)));
        List<String> scans = plans.entrySet().stream()
                .filter(plan -> plan.getValue().stream().anyMatch(FindingBench::readsAllTickets))
                .map(Map.Entry::getKey)
                .toList();
        boolean complete = plans.values().stream().noneMatch(List::isEmpty);
        out.println(scans.isEmpty() ? "  No sequential scan." : "  SEQUENTIAL SCAN: " + scans);
        if (!complete) {
            out.println("  Some plans were not seen in the log.");
        }
        return scans.isEmpty() && complete;
    }

    /** The counters are a row per school and state, whatever the number of tickets. */
    private static boolean readsAllTickets(String node) {
        return node.contains("Seq Scan on ticket") && !node.contains("ticket_count");
    }

    private String table(Map<String, List<Measured>> all) {
        StringBuilder table = new StringBuilder("| operation |");
        options.sizes()
                .forEach(size -> table.append(String.format(Locale.ROOT, " p50 at %d | p99 at %d |", size, size)));
        table.append(" errors | refused (429) |\n|---|")
                .append("--:|--:|".repeat(options.sizes().size()))
                .append("--:|--:|\n");
        all.forEach((operation, sizes) -> {
            table.append("| ").append(operation).append(" |");
            sizes.forEach(one ->
                    table.append(String.format(Locale.ROOT, " %.1f | %.1f |", one.millisAt(50), one.millisAt(99))));
            table.append(String.format(
                    Locale.ROOT,
                    " %d | %d |%n",
                    sizes.stream().mapToLong(Measured::errors).sum(),
                    sizes.stream().mapToLong(Measured::refused).sum()));
        });
        return table.toString();
    }
}
