package nl.schoolbel.deploy.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.deploy.local.Ports;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.StackOptions;

/** The command behind {@code deploy/bench/knowledge}: how fast is something found among much? */
public final class KnowledgeBench {

    private static final int MOST_REQUESTS = 20_000;
    private static final int FIRST_WARM_UP = 3;

    /** Of fewer items PostgreSQL rightly reads all of them rather than by an index. */
    private static final int WORTH_AN_INDEX = 50_000;

    private final KnowledgeOptions options;
    private final PrintStream out;
    private final StackOptions stackOptions;

    private KnowledgeBench(KnowledgeOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
        StackOptions standard = StackOptions.standard();
        this.stackOptions = standard.in(standard.repository().resolve("deploy/bench/target/knowledge-data"))
                .emptied()
                .on(Ports.random())
                .only(Service.KNOWLEDGE)
                .with(Service.KNOWLEDGE, "JDK_JAVA_OPTIONS", "-XX:+UseSerialGC")
                .withoutSimulator();
    }

    /** Ends with status 0 when it has measured and every request was answered; 1 otherwise, 2 when not understood. */
    public static void main(String[] words) throws Exception {
        Command.run(
                "knowledge",
                words,
                KnowledgeOptions::read,
                options -> new KnowledgeBench(options, System.out).run(Clock.systemUTC()));
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
        try (Stack stack = Stack.prepare(stackOptions, new Starts(out))) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            DutchWords words = new DutchWords();
            KnowledgeBoard board = new KnowledgeBoard(stack, words);
            long begin = System.nanoTime();
            board.fill(options.items(), options.adoptions());
            out.printf(Locale.ROOT, "Written in %.1f s: %s%n", (System.nanoTime() - begin) / 1e9, board.sizes());
            KnowledgeCalls calls =
                    new KnowledgeCalls(stack, words, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            List<Row> rows = measure(calls);
            out.printf("%n%s%n", table(rows));
            out.printf(
                    Locale.ROOT,
                    "knowledge-service resident: %.0f MiB at most; load of the machine at the end: %.1f%n",
                    Machine.mebibytes(stackOptions.data(), Service.KNOWLEDGE.fullName(), "VmHWM"),
                    Machine.load());
            // Last, because it ends the connections of the database's owner to have the statements planned anew.
            boolean indexes = tellPlans(new Plans(
                            stack,
                            Service.KNOWLEDGE,
                            stackOptions.data(),
                            List.of("search_item", "search_word", "adoption"))
                    .of(calls.all()));
            return indexes && rows.stream().allMatch(row -> row.measured().errors() == 0);
        }
    }

    private boolean tellPlans(Map<String, List<String>> plans) {
        out.printf("%nPlans:%n");
        plans.forEach((operation, nodes) -> out.println("  " + operation + ": " + String.join("; ", nodes)));
        List<String> scans = plans.entrySet().stream()
                .filter(plan ->
                        plan.getKey().startsWith("search") || plan.getKey().startsWith("suggest"))
                .filter(plan -> plan.getValue().stream().anyMatch(node -> node.contains("Seq Scan on search_item")))
                .map(Map.Entry::getKey)
                .toList();
        out.println(scans.isEmpty() ? "  No search reads all items." : "  SEQUENTIAL SCAN: " + scans);
        return scans.isEmpty() || options.items() < WORTH_AN_INDEX;
    }

    private record Row(Measured alone, Measured measured, long bytes) {}

    /** Each alone first, so that its own work is seen apart from that of a full house. */
    private List<Row> measure(KnowledgeCalls calls) throws InterruptedException {
        Map<String, Load.Call> operations = calls.all();
        Load one = new Load(1);
        Load many = new Load(options.connections());
        for (int round = 0; round < FIRST_WARM_UP; round++) {
            for (Load.Call call : operations.values()) {
                many.run("warm up", options.duration().dividedBy(4), MOST_REQUESTS, thread -> call);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Load.Call> operation : operations.entrySet()) {
            Duration alone = options.duration().dividedBy(4);
            Measured quiet = one.run(operation.getKey(), alone, MOST_REQUESTS, thread -> operation.getValue());
            calls.bytes();
            Measured full =
                    many.run(operation.getKey(), options.duration(), MOST_REQUESTS, thread -> operation.getValue());
            rows.add(new Row(quiet, full, calls.bytes() / Math.max(1, full.requests() + full.errors())));
        }
        return rows;
    }

    private String table(List<Row> rows) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "| operation | alone: p50 ms | p99 ms | at %d: requests/s | p50 ms | p99 ms | max ms | answer, kB | errors |%n"
                        + "|---|--:|--:|--:|--:|--:|--:|--:|--:|%n",
                options.connections()));
        rows.forEach(row -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f | %.1f | %.1f | %.1f | %.1f | %d |%n",
                row.measured().operation(),
                row.alone().millisAt(50),
                row.alone().millisAt(99),
                row.measured().perSecond(),
                row.measured().millisAt(50),
                row.measured().millisAt(99),
                row.measured().maxMillis(),
                row.bytes() / 1e3,
                row.measured().errors())));
        return table.toString();
    }
}
