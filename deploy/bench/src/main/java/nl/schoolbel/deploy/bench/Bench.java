package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.PartFailed;
import nl.schoolbel.deploy.local.Ports;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.StackOptions;

/** The command behind {@code deploy/bench/run}. */
public final class Bench {

    /** Longer than any board takes to fill; a bound for a service that does not answer. */
    private static final Duration FILLING_LIMIT = Duration.ofMinutes(30);

    private final BenchOptions options;
    private final PrintStream out;
    private final Clock clock;
    private final StackOptions stackOptions;
    private final Starts starts;
    private final Load load;

    private Bench(BenchOptions options, PrintStream out, Clock clock) {
        this.options = options;
        this.out = out;
        this.clock = clock;
        this.starts = new Starts(out);
        this.load = new Load(options.connections());
        StackOptions standard = StackOptions.standard();
        this.stackOptions = standard.in(standard.repository().resolve("deploy/bench/target/data"))
                .emptied()
                .on(Ports.random())
                .only(Service.TICKETS)
                // As in production: with the optimising compiler, whose own work the filling of the board mostly
                // covers.
                .with(Service.TICKETS, "JDK_JAVA_OPTIONS", "-XX:+UseSerialGC")
                .withoutSimulator();
    }

    /** Ends with status 0 when it has measured, whatever the figures; 1 when it could not, 2 when not understood. */
    public static void main(String[] words) throws Exception {
        Command.run("run", words, BenchOptions::read, options -> {
            new Bench(options, System.out, Clock.systemUTC()).run();
            return true;
        });
    }

    private void run() throws PartFailed, IOException, SQLException, InterruptedException {
        tellCircumstances();
        try (Stack stack = Stack.prepare(stackOptions, starts);
                BareDatabase bare = new BareDatabase(stack)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            TicketsCalls calls = new TicketsCalls(stack);
            fill(stack, calls, bare);
            double filledMebibytes = memory("VmRSS");
            Rounds rounds = measure(calls, bare);
            out.println();
            out.println(Table.of(rounds.sums()));
            out.println(rounds.verdict());
            out.println();
            out.println(rows(stack, bare));
            out.printf(
                    Locale.ROOT,
                    "tickets-service: ready after %.1f s (target < 8 s); resident %.0f MiB after filling, %.0f MiB at most"
                            + " (target < 400 MB). Load of the machine at the end: %.1f%n",
                    starts.seconds(Service.TICKETS.fullName()),
                    filledMebibytes,
                    memory("VmHWM"),
                    Machine.load());
        }
    }

    private void tellCircumstances() {
        out.printf(
                Locale.ROOT,
                "%s, commit %s, %s; load of the machine before the start: %.1f%n",
                clock.instant(),
                System.getProperty("schoolbel.commit", "unknown"),
                Machine.size(),
                Machine.load());
        out.printf(
                "%d tickets on the board, %d connections, %d rounds of at most %d s or %d requests per operation%n",
                options.tickets(),
                options.connections(),
                options.rounds(),
                options.duration().toSeconds(),
                options.requests());
    }

    /** Puts as many tickets into the service as into the bare database; both are warm afterwards. */
    private void fill(Stack stack, TicketsCalls calls, BareDatabase bare)
            throws IOException, SQLException, InterruptedException {
        stack.api(Service.TICKETS, Account.OPERATOR)
                .post("/school-imports", SampleTicket.schoolImport())
                .orThrow("the import of schools");
        String answer = calls.createAnswered()
                .orElseThrow(() -> new IllegalStateException("tickets-service refuses a report, see its log"));
        bare.prepare(stackOptions.repository(), options.connections(), clock, answer);
        Measured filled = load.run("fill", FILLING_LIMIT, options.tickets(), thread -> calls::create);
        load.run("fill", FILLING_LIMIT, options.tickets(), bare::connection);
        out.printf(Locale.ROOT, "Filled in %.1f s, %d errors%n", filled.took().toMillis() / 1e3, filled.errors());
    }

    /** Each round measures all operations in turn, so that a busy minute of the machine hits all of them. */
    private Rounds measure(TicketsCalls calls, BareDatabase bare) throws InterruptedException {
        Rounds rounds = new Rounds();
        for (int round = 1; round <= options.rounds(); round++) {
            calls.lookAround();
            rounds.add(List.of(
                    measured(Rounds.CREATE, calls::create),
                    load.run(Rounds.LIMIT, options.duration(), options.requests(), bare::connection),
                    measured(Rounds.GET, calls::get),
                    measured(Rounds.LIST, calls::list)));
            out.printf(Locale.ROOT, "Round %d done; load of the machine: %.1f%n", round, Machine.load());
        }
        return rounds;
    }

    private Measured measured(String operation, Load.Call call) throws InterruptedException {
        return load.run(operation, options.duration(), options.requests(), thread -> call);
    }

    private static String rows(Stack stack, BareDatabase bare) throws SQLException {
        try (Connection ofService = BareDatabase.connect(stack, Service.TICKETS);
                Connection ofBare = bare.connect()) {
            return Table.of(RowsWritten.perTicket(ofService), RowsWritten.perTicket(ofBare));
        }
    }

    private double memory(String field) throws IOException {
        return Machine.mebibytes(stackOptions.data(), Service.TICKETS.fullName(), field);
    }
}
