package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.events.envelope.Topics;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The drill of {@code docs/restore.md}: all databases are lost and taken back to one moment, while the broker, the beheerpartner and
 * the readers' places in the topics are further on. The last class on the stack, for what happened after the moment is gone.
 */
@ExtendWith(RunningStack.class)
@Order(90)
class RestoreDrillIT {

    /** Farther back than any reader was behind at the moment; what it had heard already does no harm. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final World world;

    RestoreDrillIT(World world) {
        this.world = world.doubled();
    }

    @Test
    void theSuiteGoesBackToOneMomentAndOnFromThere() throws Exception {
        PostgresBackup backup = new PostgresBackup(world.stack(), World.data());
        backup.keepLog();
        world.loginsGoOn();
        backup.take();
        TicketScenario kept = TicketScenario.withBeheerpartner(world);
        TicketScenario notYetHeard = toldWhileSlaServiceIsAway();

        OffsetDateTime moment = backup.moment();
        Instant domainMoment = world.time().now();
        world.stack().start(Service.SLA);
        world.time().restore();
        notYetHeard.expect().isMatchedAndTimed();
        TicketScenario takenBack = TicketScenario.withBeheerpartner(world);
        kept.comment("Het bord piept nu ook.");
        long numberTakenBack = kept.expect().numberOf("ticket-commented");
        backup.archiveAll();

        world.stopServices();
        backup.restoreTo(moment);
        world.loginsGoOn();
        world.told().letReadersGoBackTo(moment.toInstant().minus(MARGIN));
        tellServicesOfTheRestore(domainMoment);
        world.startServices();

        new LateTicketStory(world, kept).goesOnToTheEnd();
        assertThat(kept.expect().numberOf("ticket-warned")).isGreaterThan(numberTakenBack);
        notYetHeard.expect().isMatchedAndTimed();
        isForgottenEverywhere(takenBack);
        new LateTicketStory(world, TicketScenario.withBeheerpartner(world)).goesOnToTheEnd();
    }

    /** The broker has it and sla-service does not. */
    private TicketScenario toldWhileSlaServiceIsAway() {
        world.stack().stop(Service.SLA);
        TicketScenario ticket = TicketScenario.reported(world);
        ticket.takeUp();
        ticket.handOver();
        Waiting.until("the ticket is told")
                .untilAsserted(() -> assertThat(world.told().about(ticket.id(), Topics.TICKETS))
                        .hasSize(3));
        return ticket;
    }

    private void tellServicesOfTheRestore(Instant moment) throws Exception {
        Path settings = World.data().resolve("config/application.properties");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, """
                schoolbel.restore.back-to=%s
                schoolbel.restore.done-at=%s
                """.formatted(moment, world.time().now()));
    }

    /** Tickets-service does not know it, and sla-service left what it heard of it to the operator. */
    private void isForgottenEverywhere(TicketScenario ticket) {
        assertThat(world.tickets(Account.CONTACTPERSOON).get(ticket.path()).status())
                .isEqualTo(404);
        Waiting.until("dead letters of the ticket")
                .untilAsserted(() -> assertThat(deadLetters(ticket))
                        .hasSize(3)
                        .allSatisfy(letter -> assertThat(letter.path("fault").asText())
                                .isEqualTo("it was told in the time that a restore took back")));
        assertThat(world.sla(Account.CONTACTPERSOON)
                        .get("/tickets/" + ticket.id() + "/clocks")
                        .status())
                .isEqualTo(404);
    }

    private List<JsonNode> deadLetters(TicketScenario ticket) {
        return world.sla(Account.OPERATOR).all("/dead-letters?limit=100").stream()
                .filter(letter -> letter.path("key").asText().equals(ticket.id()))
                .filter(letter -> letter.path("topic").asText().equals(Topics.TICKETS.name()))
                .toList();
    }
}
