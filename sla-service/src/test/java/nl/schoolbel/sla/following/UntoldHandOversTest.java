package nl.schoolbel.sla.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.logs.LogCapture;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reading of its own beside the service's, with another patience by which its lines are known. */
@OnRealParts
class UntoldHandOversTest {

    private static final Duration PATIENCE = Duration.ofMinutes(7);

    @Inject
    TicketCopyStore tickets;

    @Inject
    DomainClock clock;

    private final UUID beheerpartner = UUID.randomUUID();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final UntoldHandOvers handOvers = new UntoldHandOvers();

    @BeforeEach
    void reading() {
        handOvers.tickets = tickets;
        handOvers.clock = clock;
        handOvers.registry = registry;
        handOvers.alarmAfter = PATIENCE;
        handOvers.register();
    }

    @AfterEach
    void takeAway() {
        HeldPlaces.run("delete from ticket_copy where beheerpartner_id = '" + beheerpartner + "'");
    }

    @Test
    void whatWaitsForLongerThanThePatienceIsCounted() {
        double before = read();

        waitsSince(clock.instant().minus(PATIENCE).plusSeconds(60));
        assertThat(read()).isEqualTo(before);

        waitsSince(clock.instant().minus(PATIENCE).minusSeconds(1));
        assertThat(read()).isEqualTo(before + 1);
    }

    @Test
    void howeverOftenItIsReadALineIsWrittenOncePerMinute() {
        waitsSince(clock.instant().minus(PATIENCE).minusSeconds(1));
        try (LogCapture capture = LogCapture.open()) {
            read();
            read();

            assertThat(capture.records())
                    .filteredOn(line -> line.contains("are not told for over " + PATIENCE))
                    .hasSize(1);
        }
    }

    private double read() {
        handOvers.read();
        return registry.get("schoolbel.untold.hand.overs").gauge().value();
    }

    private void waitsSince(Instant heardAt) {
        HeldPlaces.run("insert into ticket_copy (id, school_id, hand_over, told_hand_over, beheerpartner_id,"
                + " hand_over_heard_at) values (gen_random_uuid(), gen_random_uuid(), 1, 0, '" + beheerpartner + "', '"
                + heardAt + "')");
    }
}
