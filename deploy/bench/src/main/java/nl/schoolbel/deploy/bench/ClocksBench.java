package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.schoolbel.deploy.local.Node;
import nl.schoolbel.deploy.local.Ports;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.StackOptions;
import org.HdrHistogram.Histogram;

/** The command behind {@code deploy/bench/clocks}: what a million open clocks cost, and whether marks survive a killed node. */
public final class ClocksBench {

    private static final int PER_SECOND = 100;

    /** Time for the statements that prepare it, and for the node that is started. */
    private static final Duration AHEAD = Duration.ofSeconds(45);

    private static final Duration UNTIL_KILL = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int LONGEST_LINE = 300;
    private static final String BREACHED = "nl.schoolbel.sla-breached.v1";

    private final ClocksOptions options;
    private final PrintStream out;
    private final StackOptions stackOptions;
    private final Clock clock;

    private ClocksBench(ClocksOptions options, PrintStream out, Clock clock) {
        this.options = options;
        this.out = out;
        this.clock = clock;
        StackOptions standard = StackOptions.standard();
        this.stackOptions = standard.in(standard.repository().resolve("deploy/bench/target/clocks-data"))
                .emptied()
                .on(Ports.random())
                .only(Service.SLA)
                .with(Service.SLA, "JDK_JAVA_OPTIONS", "-XX:+UseSerialGC")
                .withoutSimulator();
    }

    /** Ends with status 0 when no mark was lost and none fired twice; 1 otherwise, 2 when not understood. */
    public static void main(String[] words) throws Exception {
        Command.run(
                "clocks",
                words,
                ClocksOptions::read,
                options -> new ClocksBench(options, System.out, Clock.systemUTC()).run());
    }

    private boolean run() throws Exception {
        tell(
                "%s, commit %s, %s; load of the machine before the start: %.1f",
                clock.instant(), System.getProperty("schoolbel.commit", "unknown"), Machine.size(), Machine.load());
        try (WebhookSink sink = new WebhookSink();
                Stack stack = Stack.prepare(stackOptions, new Starts(out))) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            try (ClocksBoard board = new ClocksBoard(stack, sink.address());
                    TicketRecords records = new TicketRecords(stack.kafkaBootstrapServers())) {
                records.tell(ClocksBoard.SCHOOL);
                fill(board);
                compare(board);
                whatIf(board);
                latency(board);
                pace(records);
                throughput(records);
                boolean whole = kill(stack, board, records);
                tell(
                        "sla-service held %.0f MiB at most; load %.1f",
                        Machine.mebibytes(stackOptions.data(), Service.SLA.fullName(), "VmHWM"), Machine.load());
                return whole;
            }
        }
    }

    private void fill(ClocksBoard board) throws SQLException {
        Instant now = now();
        board.handOver(options.clocks() / 2, now.minus(Duration.ofHours(1)), now);
        board.analyze();
        tell(
                "%d open clocks: %.0f bytes per clock on disk, indexes included (%s)",
                board.count("clock"), board.bytesPerClock(), board.sizes());
    }

    private void compare(ClocksBoard board) throws IOException, InterruptedException {
        Duration took = board.compare();
        tell(
                "rebuild of %d clocks and comparison with the stored ones: %.1f s, %.1f s per 100 000; %s",
                options.clocks(),
                seconds(took),
                seconds(took) * 100_000 / options.clocks(),
                shortened(board.lastResult()));
    }

    private void whatIf(ClocksBoard board) throws IOException, InterruptedException {
        Duration took = board.whatIf();
        tell(
                "what-if over %d tickets: %.1f s, %.1f s per 100 000; %s",
                options.clocks() / 2,
                seconds(took),
                seconds(took) * 200_000 / options.clocks(),
                shortened(board.lastResult()));
    }

    private void latency(ClocksBoard board) throws SQLException {
        int marks = Math.toIntExact(PER_SECOND * options.duration().toSeconds());
        Instant from = now().plusSeconds(5);
        Instant until = from.plus(options.duration());
        board.fallDue(marks, from, until);
        await(until);
        awaitNone(() -> board.waiting(from, until));
        tell("%d marks due at %d/s: due -> fired %s", marks, PER_SECOND, millis(board.fired(from, until)));
        awaitNone(() -> marks - board.attempts(from, until).getTotalCount());
        tell("%d marks due at %d/s: due -> webhook attempt %s", marks, PER_SECOND, millis(board.attempts(from, until)));
    }

    /** Tickets reported and handed over at an even pace, until their due moments are told. */
    private void pace(TicketRecords records) {
        records.fromNowOn();
        Histogram micros = Measured.emptyHistogram();
        int tickets = Math.toIntExact(PER_SECOND * options.duration().toSeconds());
        long begin = System.nanoTime();
        for (int i = 0; i < tickets; i++) {
            long next = begin + TimeUnit.SECONDS.toNanos(1) / PER_SECOND * i;
            while (System.nanoTime() < next) {
                records.hear(micros);
            }
            records.tell(ClocksBoard.SCHOOL, i);
        }
        hearAll(records, micros);
        tell("%d tickets handed over at %d/s: event sent -> due moments told %s", tickets, PER_SECOND, millis(micros));
    }

    private void throughput(TicketRecords records) {
        records.fromNowOn();
        Histogram micros = Measured.emptyHistogram();
        long begin = System.nanoTime();
        for (int i = 0; i < options.events(); i++) {
            records.tell(ClocksBoard.SCHOOL, i);
        }
        hearAll(records, micros);
        double took = (System.nanoTime() - begin) / 1e9;
        tell(
                "%d tickets at once: %.1f s, %.0f ticket events/s (reported and handed over) from event to stored and told"
                        + " clocks",
                options.events(), took, 2 * options.events() / took);
    }

    private void hearAll(TicketRecords records, Histogram micros) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (records.unheard() > 0 && System.nanoTime() < end) {
            records.hear(micros);
        }
        if (records.unheard() > 0) {
            tell("%d TICKETS WERE NOT HEARD OF", records.unheard());
        }
    }

    /** All marks fall due within a minute; two nodes work, and one of them is killed. */
    private boolean kill(Stack stack, ClocksBoard board, TicketRecords records) throws Exception {
        records.fromNowOn();
        Instant from = now().plus(AHEAD);
        Instant until = from.plusSeconds(60);
        board.fallDue(options.due(), from, until);
        Node second = stack.startNode(Service.SLA);
        if (clock.instant().isAfter(from)) {
            tell("PREPARED TOO LATE: the first marks were due before both nodes ran");
        }
        await(from.plus(UNTIL_KILL));
        second.kill();
        await(until);
        long late = board.waiting(from, until);
        awaitNone(() -> board.waiting(from, until));
        Histogram fired = board.fired(from, until);
        Duration lastAfter = Duration.between(until, board.lastFired(from, until));
        TicketRecords.Told told = records.count(BREACHED);
        long breaches = board.breaches(from, until);
        tell(
                "%d marks due within 60 s, two nodes, one killed with -9 after %d s: fired %d, lost %d, twice %d; the last"
                        + " %.1f s after the last was due; due -> fired %s; %d waited when the minute was over",
                options.due(),
                UNTIL_KILL.toSeconds(),
                fired.getTotalCount(),
                options.due() - told.facts(),
                told.events() - told.facts(),
                seconds(lastAfter),
                millis(fired),
                late);
        tell("%d breaches stored, %d told by %d events", breaches, told.facts(), told.events());
        return told.facts() == options.due() && told.events() == told.facts() && breaches == options.due();
    }

    @FunctionalInterface
    private interface Count {
        long now() throws SQLException;
    }

    private void awaitNone(Count count) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count.now() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void await(Instant moment) {
        for (Duration left = left(moment); !left.isNegative() && !left.isZero(); left = left(moment)) {
            LockSupport.parkNanos(left.toNanos());
        }
    }

    /** As fine as instants are told in events. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Duration left(Instant moment) {
        return Duration.between(clock.instant(), moment);
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static String millis(Histogram micros) {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p99 %.0f ms, max %.0f ms (of %d)",
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3,
                micros.getTotalCount());
    }

    private void tell(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
