package nl.schoolbel.deploy.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.deploy.local.Ports;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.StackOptions;
import nl.schoolbel.deploy.local.demo.coaching.CoachTeam;

/** The command behind {@code deploy/bench/coaching}: how fast coaches and the bestuur read what many school years left. */
public final class CoachingBench {

    private static final int MOST_REQUESTS = 20_000;
    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private final CoachingOptions options;
    private final PrintStream out;
    private final StackOptions stackOptions;

    private CoachingBench(CoachingOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
        StackOptions standard = StackOptions.standard();
        this.stackOptions = standard.in(standard.repository().resolve("deploy/bench/target/coaching-data"))
                .emptied()
                .on(Ports.random())
                .only(Service.COACHING)
                .with(Service.COACHING, "JDK_JAVA_OPTIONS", "-XX:+UseSerialGC")
                .withoutSimulator();
    }

    /** Ends with status 0 when it has measured and every request was answered; 1 otherwise, 2 when not understood. */
    public static void main(String[] words) throws Exception {
        Command.run(
                "coaching",
                words,
                CoachingOptions::read,
                options -> new CoachingBench(options, System.out).run(Clock.systemUTC()));
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
            new CoachTeam(stack).appoint();
            CoachingBoard board = new CoachingBoard(stack);
            long begin = System.nanoTime();
            board.fill(options.years());
            out.printf(
                    Locale.ROOT,
                    "%d schools, %d school years, written in %.1f s: %s%n",
                    CoachingBoard.SCHOOLS,
                    options.years(),
                    (System.nanoTime() - begin) / 1e9,
                    board.sizes());
            CoachingCalls calls = new CoachingCalls(stack, startYear(clock));
            List<Row> rows = measure(calls);
            out.printf("%n%s%n", table(rows));
            out.printf(
                    Locale.ROOT,
                    "coaching-service resident: %.0f MiB at most; load of the machine at the end: %.1f%n",
                    Machine.mebibytes(stackOptions.data(), Service.COACHING.fullName(), "VmHWM"),
                    Machine.load());
            return rows.stream().allMatch(row -> row.measured().errors() == 0);
        }
    }

    private record Row(Measured alone, Measured measured, long bytes) {}

    /** Each alone first, so that its own work is seen apart from that of a full house. */
    private List<Row> measure(CoachingCalls calls) throws InterruptedException {
        Map<String, Load.Call> operations = calls.all();
        Load one = new Load(1);
        Load many = new Load(options.connections());
        for (Load.Call call : operations.values()) {
            many.run("warm up", WARM_UP, MOST_REQUESTS, thread -> call);
        }
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Load.Call> operation : operations.entrySet()) {
            Measured alone = one.run(
                    operation.getKey(), options.duration().dividedBy(4), MOST_REQUESTS, thread -> operation.getValue());
            calls.bytes();
            Measured full =
                    many.run(operation.getKey(), options.duration(), MOST_REQUESTS, thread -> operation.getValue());
            rows.add(new Row(alone, full, calls.bytes() / Math.max(1, full.requests() + full.errors())));
        }
        return rows;
    }

    private String table(List<Row> rows) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "| operation | alone: p50 ms | at %d: requests/s | p50 ms | p99 ms | max ms | answer, kB | errors |%n"
                        + "|---|--:|--:|--:|--:|--:|--:|--:|%n",
                options.connections()));
        rows.forEach(row -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.0f | %.1f | %.1f | %.1f | %.1f | %d |%n",
                row.measured().operation(),
                row.alone().millisAt(50),
                row.measured().perSecond(),
                row.measured().millisAt(50),
                row.measured().millisAt(99),
                row.measured().maxMillis(),
                row.bytes() / 1e3,
                row.measured().errors())));
        return table.toString();
    }

    /** The first of August begins a school year. */
    private static int startYear(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return today.getMonth().compareTo(Month.AUGUST) < 0 ? today.getYear() - 1 : today.getYear();
    }
}
