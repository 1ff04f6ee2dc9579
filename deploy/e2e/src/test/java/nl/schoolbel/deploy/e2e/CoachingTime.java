package nl.schoolbel.deploy.e2e;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.ApiClient;

/**
 * The domain time of coaching-service alone: whole school weeks pass there while the tickets of other tests live on in
 * theirs. Closing puts it back to the machine's.
 */
final class CoachingTime implements AutoCloseable {

    private final ApiClient tickets;
    private final ApiClient operator;
    private final Clock machine = Clock.systemUTC();

    CoachingTime(World world) {
        this.tickets = world.tickets(Account.OPERATOR);
        this.operator = world.stack().api(Service.COACHING, Account.OPERATOR);
    }

    /** The time in which the tickets live, which other tests may have moved on. */
    Instant ticketsTime() {
        return Instant.parse(tickets.get("/clock-offset")
                .orThrow("the time of tickets-service")
                .text("readAt"));
    }

    /** Moves there; time goes on from that moment. */
    void moveTo(Instant moment) {
        shift(Duration.between(machine.instant(), moment));
    }

    @Override
    public void close() {
        shift(Duration.ZERO);
    }

    private void shift(Duration offset) {
        operator.call("PUT", "/clock-offset", Map.of(), Map.of("offsetSeconds", offset.toSeconds()))
                .orThrow("moving the clock of coaching-service");
    }
}
