package nl.schoolbel.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Ports;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.StackOptions;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.SimulatorClient;

/** The command behind {@code deploy/bench/webhooks}: how fast webhooks go out, and whether all of them do. */
public final class WebhooksBench {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-4000-8000-000000000902");
    private static final UUID BEHEERPARTNER = UUID.fromString("00000000-0000-4000-8000-0000000000ba");
    private static final int PER_SECOND = 100;

    /** Handed over, two changes of priority, closed. */
    private static final int WEBHOOKS = 4;

    /** Hand-overs a second where each goes to all endpoints. */
    private static final int TO_ALL_PER_SECOND = 4;

    private static final int FAILING_PERCENT = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final String SHORT_LADDER = "0s" + ",1s".repeat(40);

    private final WebhooksOptions options;
    private final PrintStream out;
    private final StackOptions stackOptions;
    private final Clock clock;

    private WebhooksBench(WebhooksOptions options, PrintStream out, Clock clock) {
        this.options = options;
        this.out = out;
        this.clock = clock;
        StackOptions standard = StackOptions.standard();
        this.stackOptions = standard.in(standard.repository().resolve("deploy/bench/target/webhooks-data"))
                .emptied()
                .on(Ports.random())
                .only(Service.SLA)
                .with(Service.SLA, "JDK_JAVA_OPTIONS", "-XX:+UseSerialGC")
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_LADDER", SHORT_LADDER)
                .with(
                        Service.SLA,
                        "SCHOOLBEL_GATEWAY_ENDPOINTS_PER_BEHEERPARTNER",
                        Integer.toString(options.endpoints() + 10));
    }

    /** Ends with status 0 when nothing was missing, out of order or twice under two ids; 1 otherwise, 2 when not understood. */
    public static void main(String[] words) throws Exception {
        Command.run(
                "webhooks",
                words,
                WebhooksOptions::read,
                options -> new WebhooksBench(options, System.out, Clock.systemUTC()).run());
    }

    private boolean run() throws Exception {
        tell(
                "%s, commit %s, %s; load of the machine before the start: %.1f",
                clock.instant(), System.getProperty("schoolbel.commit", "unknown"), Machine.size(), Machine.load());
        try (WebhookSink sink = new WebhookSink();
                Stack stack = Stack.prepare(stackOptions, new Starts(out))) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            try (TicketRecords records = new TicketRecords(stack.kafkaBootstrapServers())) {
                Board board = new Board(stack);
                records.tell(SCHOOL);
                boolean isWhole = !isWanted("backlog") || backlog(board, records, sink);
                isWhole &= !isWanted("pace") || pace(board, records);
                isWhole &= !isWanted("hanging") || hanging(board, records);
                isWhole &= !isWanted("flapping") || flapping(board, records);
                tell(
                        "sla-service held %.0f MiB at most; load %.1f",
                        Machine.mebibytes(stackOptions.data(), Service.SLA.fullName(), "VmHWM"), Machine.load());
                return isWhole;
            }
        }
    }

    private boolean isWanted(String part) {
        return options.parts().contains(part);
    }

    /** The beheerpartner with its endpoints. */
    private static final class Board {
        private final ApiClient sla;
        private final SimulatorClient simulator;
        private final AlwaysOpen open;

        Board(Stack stack) {
            sla = stack.api(Service.SLA, Account.BESTUUR);
            simulator = stack.simulatorClient();
            open = new AlwaysOpen(sla, BEHEERPARTNER);
            open.agree(2, 3);
        }

        /** An endpoint at a receiver of the simulator. */
        AlwaysOpen.MadeEndpoint at(String receiver) {
            AlwaysOpen.MadeEndpoint made = open.endpoint(simulator.webhookUrl(receiver));
            simulator.agree(receiver, Map.of("secrets", List.of(made.secret())));
            return made;
        }

        void step(AlwaysOpen.MadeEndpoint endpoint, String step) {
            sla.post(endpoint.path() + "/" + step, step.equals("resumptions") ? Map.of() : Map.of("reason", "Meting"))
                    .orThrow(step);
        }
    }

    /** Webhooks collect while the endpoint is paused; then they go out as fast as they can. */
    private boolean backlog(Board board, TicketRecords records, WebhookSink sink) {
        AlwaysOpen.MadeEndpoint fast = board.open.endpoint(sink.address());
        board.step(fast, "pauses");
        AlwaysOpen.MadeEndpoint witness = board.at("witness");
        long expected = (long) WEBHOOKS * options.backlog();
        if (!wholeStories(board, records, options.backlog(), "witness")
                || !await("the backlog", () -> received(board, "witness") == expected)) {
            return false;
        }
        board.step(witness, "endings");
        long begin = System.nanoTime();
        board.step(fast, "resumptions");
        boolean isWhole = await("the fast receiver", () -> sink.taken() >= expected);
        double took = (System.nanoTime() - begin) / 1e9;
        board.step(fast, "endings");
        tell("%d webhooks waited for a fast receiver: %.1f s, %.0f deliveries/s", expected, took, expected / took);
        return isWhole;
    }

    /** One webhook a ticket, at an even pace. */
    private boolean pace(Board board, TicketRecords records) {
        AlwaysOpen.MadeEndpoint steady = board.at("steady");
        int tickets = atPace(PER_SECOND, i -> records.begin(SCHOOL, i));
        boolean isWhole = await("the steady receiver", () -> received(board, "steady") == tickets);
        board.step(steady, "endings");
        tell(
                "%d events at %d/s: recorded -> attempt %s",
                tickets, PER_SECOND, delay(board.simulator.arrivals("steady")));
        return isWhole;
    }

    /** First all endpoints are well, then some of them hang. */
    private boolean hanging(Board board, TicketRecords records) {
        List<AlwaysOpen.MadeEndpoint> all = new ArrayList<>();
        for (int i = 0; i < options.endpoints(); i++) {
            all.add(board.at(name(i)));
        }
        int well = atPace(TO_ALL_PER_SECOND, i -> records.begin(SCHOOL, i));
        boolean isWhole = await(
                "all endpoints", () -> received(board, "well") + received(board, "hung") == (long) well * all.size());
        tell(
                "%d events to %d endpoints, %d deliveries/s: recorded -> attempt %s",
                well, all.size(), TO_ALL_PER_SECOND * all.size(), delay(board.simulator.arrivalsOfAll("well")));
        IntStream.range(0, all.size()).forEach(i -> {
            board.simulator.control("DELETE", "endpoints/" + name(i) + "/webhooks", null);
            if (i < options.hanging()) {
                board.simulator.behave(name(i), Map.of("behaviour", "hanging"));
            }
        });
        int told = atPace(TO_ALL_PER_SECOND, i -> records.begin(SCHOOL, i));
        isWhole &= await(
                "the endpoints that do not hang",
                () -> received(board, "well") == (long) told * (all.size() - options.hanging()));
        tell(
                "the same while %d of them hang: recorded -> attempt at the others %s",
                options.hanging(), delay(board.simulator.arrivalsOfAll("well")));
        all.forEach(endpoint -> board.step(endpoint, "endings"));
        return isWhole;
    }

    private String name(int endpoint) {
        return (endpoint < options.hanging() ? "hung-" : "well-") + endpoint;
    }

    /** A receiver that fails at random, also by answering with a failure what it took, gets everything all the same. */
    private boolean flapping(Board board, TicketRecords records) {
        board.at("flapping");
        board.simulator.behave(
                "flapping", Map.of("behaviour", "flapping", "percent", FAILING_PERCENT, "seed", 5, "lostPercent", 30));
        long begin = System.nanoTime();
        long expected = (long) WEBHOOKS * options.tickets();
        boolean isAll = wholeStories(board, records, options.tickets(), "flapping")
                && await("the flapping receiver", () -> received(board, "flapping") >= expected);
        double took = (System.nanoTime() - begin) / 1e9;
        JsonNode arrivals = board.simulator.arrivals("flapping");
        boolean isRight = isAll
                && received(board, "flapping") == expected
                && arrivals.path("tickets").asInt() == options.tickets()
                && arrivals.path("missing").isEmpty()
                && arrivals.path("outOfOrder").isEmpty()
                && arrivals.path("twins").isEmpty()
                && arrivals.path("changed").isEmpty();
        tell(
                "%d tickets with %d webhooks by a receiver that fails %d %% at random: %d of %d arrived in %.1f s, %d tickets"
                        + " with gaps, %d out of order, %d under two ids, %d changed; %d doubles under one id, %d attempts refused",
                options.tickets(),
                WEBHOOKS,
                FAILING_PERCENT,
                received(board, "flapping"),
                expected,
                took,
                arrivals.path("missing").size(),
                arrivals.path("outOfOrder").size(),
                arrivals.path("twins").size(),
                arrivals.path("changed").size(),
                arrivals.path("doubles").asLong(),
                arrivals.path("refusals").asLong());
        return isRight;
    }

    /** Goes on when all hand-overs have been told: a change of priority before that has no webhook of its own. */
    private boolean wholeStories(Board board, TicketRecords records, int tickets, String receiver) {
        List<TicketRecords.Story> stories = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            stories.add(records.begin(SCHOOL, i));
        }
        if (!await("the hand-overs", () -> received(board, receiver) == tickets)) {
            return false;
        }
        for (TicketRecords.Story story : stories) {
            records.changePriority(story);
            records.changePriority(story);
            records.close(story);
        }
        return true;
    }

    /** Does something so often a second, for as long as asked for; gives how often. */
    private int atPace(int perSecond, IntConsumer work) {
        int times = Math.toIntExact(perSecond * options.duration().toSeconds());
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            LockSupport.parkNanos(begin + TimeUnit.SECONDS.toNanos(1) / perSecond * i - System.nanoTime());
            work.accept(i);
        }
        return times;
    }

    private static long received(Board board, String receivers) {
        return board.simulator.countOfAll(receivers);
    }

    private static String delay(JsonNode arrivals) {
        JsonNode delay = arrivals.path("delay");
        return String.format(
                Locale.ROOT,
                "p50 %d ms, p99 %d ms, max %d ms (of %d)",
                delay.path("p50Millis").asLong(),
                delay.path("p99Millis").asLong(),
                delay.path("maxMillis").asLong(),
                arrivals.path("received").asLong());
    }

    private boolean await(String whom, BooleanSupplier isDone) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isDone.getAsBoolean()) {
            if (System.nanoTime() > end) {
                tell("NOT ALL CAME IN %d s: %s", PATIENCE.toSeconds(), whom);
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    private void tell(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
