package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.demo.Board;

/**
 * People and the beheerpartner's system at work in all four services, at a steady rate, until closed. Each of ten takes a ticket from its
 * report to the beheerpartner's acceptance, and between two steps does something in another service.
 */
final class SteadyLoad implements AutoCloseable {

    private static final int PEOPLE = 10;
    private static final int CALLS_PER_SECOND = Integer.getInteger("schoolbel.e2e.calls", 20);
    private static final int NONE = 0;

    private final World world;
    private final SteadfastCaller caller;
    private final Accepted accepted = Accepted.nothing();
    private final ScheduledExecutorService people = Executors.newScheduledThreadPool(PEOPLE);

    private SteadyLoad(World world, SteadfastCaller caller) {
        this.world = world;
        this.caller = caller;
    }

    static SteadyLoad begin(World world, SteadfastCaller caller) {
        SteadyLoad load = new SteadyLoad(world, caller);
        long period = TimeUnit.SECONDS.toMicros(PEOPLE) / CALLS_PER_SECOND;
        for (int number = 0; number < PEOPLE; number++) {
            Person person = load.new Person(number);
            load.people.scheduleAtFixedRate(person::step, period * number / PEOPLE, period, TimeUnit.MICROSECONDS);
        }
        return load;
    }

    /** As of now; of all the load once it is closed. */
    Accepted accepted() {
        return accepted;
    }

    /** Lets what is under way end; nothing new begins. */
    @Override
    public void close() {
        people.shutdown();
        try {
            if (!people.awaitTermination(2, TimeUnit.MINUTES)) {
                caller.failed("a call did not end within two minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One ticket at a time; the steps follow each other by the ETag of the answer before. */
    private final class Person {

        private final int number;
        private final Deque<String> untold = new ArrayDeque<>();
        private final List<Runnable> day;
        private int next;
        private String ticket;
        private String etag;

        Person(int number) {
            this.number = number;
            this.day = List.of(
                    this::report,
                    this::search,
                    () -> goOn("triages"),
                    this::ask,
                    () -> goOn("hand-overs"),
                    this::comment,
                    this::read,
                    this::accept);
        }

        /** Nothing may escape, or the person would go home. */
        void step() {
            try {
                day.get(next++ % day.size()).run();
            } catch (RuntimeException fault) {
                caller.failed(fault.toString());
            }
        }

        private void report() {
            ticket = null;
            took(
                    caller.post(
                            Service.TICKETS,
                            Account.CONTACTPERSOON,
                            "/tickets",
                            null,
                            Map.of(
                                    "schoolId", Board.SCHOOL_1,
                                    "title", "Laptop start niet op",
                                    "description", "Het scherm blijft zwart.",
                                    "impact", "person",
                                    "urgency", "low")),
                    made -> {
                        ticket = made.text("id");
                        etag = made.etag().orElseThrow();
                        accepted.reported().add(ticket);
                    });
        }

        private void goOn(String step) {
            if (ticket == null) {
                return;
            }
            Answer taken =
                    caller.post(Service.TICKETS, Account.CONTACTPERSOON, "/tickets/" + ticket + "/" + step, etag, null);
            if (taken == null) {
                ticket = null;
                return;
            }
            etag = taken.etag().orElseThrow();
            if (step.equals("hand-overs")) {
                accepted.handedOver().add(ticket);
                untold.add(ticket);
            }
        }

        private static void took(Answer answer, Consumer<Answer> then) {
            if (answer != null) {
                then.accept(answer);
            }
        }

        private void comment() {
            if (ticket != null
                    && caller.post(
                                    Service.TICKETS,
                                    Account.CONTACTPERSOON,
                                    "/tickets/" + ticket + "/comments",
                                    null,
                                    Map.of("text", "Het gaat om de laptop bij het raam."))
                            != null) {
                accepted.comments().merge(ticket, 1L, Long::sum);
            }
        }

        private void read() {
            if (number % 2 == 0) {
                caller.get(Service.TICKETS, Account.CONTACTPERSOON, "/tickets");
            } else {
                caller.get(Service.SLA, Account.BESTUUR, "/agreements");
            }
        }

        private void search() {
            if (number % 3 == 0) {
                took(
                        caller.post(
                                Service.KNOWLEDGE,
                                Account.COACH_1,
                                "/tools",
                                null,
                                Map.of("name", "Bord " + UUID.randomUUID(), "purpose", "Samen rekenen op het bord.")),
                        tool -> accepted.tools().add(tool.text("id")));
            } else {
                caller.get(Service.KNOWLEDGE, Account.TEACHER, "/search?q=rekenen");
            }
        }

        private void ask() {
            if (number % 3 == 0) {
                caller.get(Service.COACHING, Account.CONTACTPERSOON, "/requests");
                return;
            }
            took(
                    caller.post(
                            Service.COACHING,
                            Account.CONTACTPERSOON,
                            "/requests",
                            null,
                            Map.of(
                                    "schoolId", Board.SCHOOL_1,
                                    "question", "Werken met het digibord",
                                    "urgency", "normal")),
                    request -> accepted.requests().add(request.text("id")));
        }

        /** Every other ticket is accepted once its webhook came; the rest becomes late. */
        private void accept() {
            String oldest = untold.peek();
            if (oldest == null || world.beheerpartner().ticket(oldest).isEmpty()) {
                return;
            }
            untold.remove();
            if (Math.floorMod(oldest.hashCode(), 2) == 0 && taken(oldest)) {
                accepted.accepted().add(oldest);
            }
        }

        /** The beheerpartner's system sends again what got no answer, under the same id. */
        private boolean taken(String of) {
            JsonNode answer = world.beheerpartner().update(of, Map.of("action", "accept"));
            int broken = 0;
            while (answer.path("status").asInt() == NONE && broken < 5) {
                broken++;
                answer = world.beheerpartner().repeat(answer.path("webhookId").asText());
            }
            boolean took = answer.path("status").asInt() / 100 == 2;
            caller.counts(broken, took ? null : "the callback was answered with " + answer);
            return took;
        }
    }
}
