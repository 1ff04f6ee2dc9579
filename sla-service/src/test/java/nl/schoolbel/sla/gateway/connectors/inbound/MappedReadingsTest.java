package nl.schoolbel.sla.gateway.connectors.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.sla.gateway.callback.ReadUpdate;
import nl.schoolbel.sla.gateway.callback.Reading;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTicket;
import nl.schoolbel.sla.gateway.connectors.inbound.MappedReadings.Read;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader.Reply;
import nl.schoolbel.sla.gateway.connectors.mapping.Mappings;
import nl.schoolbel.sla.gateway.connectors.mapping.OurState;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import org.junit.jupiter.api.Test;

class MappedReadingsTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final UUID TICKET = UUID.randomUUID();

    private final BodyReader reader = new BodyReader(
            Mappings.all(
                            null,
                            Arrays.stream(WebhookType.values())
                                    .map(WebhookType::slug)
                                    .toList())
                    .get("topdesk"),
            Map.of("account", "Schoolbel", "callerEmail", "b@b.example"));

    @Test
    void aStateThatWasKnownIsNoNews() {
        Read read = read(known(OurState.IN_PROGRESS, NOON), "In behandeling", NOON.plusSeconds(5));

        assertThat(read.reading()).isInstanceOf(Reading.Passed.class);
        assertThat(read.changedAt()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void anotherStateIsAStep() {
        assertThat(updates(read(known(OurState.OPEN, NOON), "In behandeling", NOON.plusSeconds(5))))
                .singleElement()
                .satisfies(update -> {
                    assertThat(update.action()).isEqualTo(UpdateAction.ACCEPT);
                    assertThat(update.ticket().id()).isEqualTo(TICKET);
                    assertThat(update.changedAt()).isEqualTo(NOON.plusSeconds(5));
                });
    }

    @Test
    void anOlderBodyGivesItsRepliesAndNoStep() {
        Read read = read(
                known(OurState.RESOLVED, NOON), "In behandeling", NOON.minusMillis(1), reply("7", "Te laat gezien"));

        assertThat(updates(read)).extracting(ReadUpdate::action).containsExactly(UpdateAction.COMMENT);
        assertThat(read.state()).isNull();
        assertThat(read.changedAt()).isNull();
        assertThat(read.taken()).containsExactly("7");
    }

    @Test
    void aSecondChangeInTheSameMomentComesAfterTheFirst() {
        Read first = read(known(OurState.OPEN, null), "In behandeling", NOON);
        Read second = read(known(first.state(), first.changedAt()), "Gereed", NOON);

        assertThat(updates(second)).extracting(ReadUpdate::action).containsExactly(UpdateAction.RESOLVE);
        assertThat(updates(second).get(0).changedAt())
                .isAfter(updates(first).get(0).changedAt());
    }

    @Test
    void stepsOfOneBodyComeAfterEachOther() {
        List<ReadUpdate> updates =
                updates(read(known(OurState.WAITING_SCHOOL, NOON), "Wacht op leverancier", NOON.plusSeconds(1)));

        assertThat(updates).extracting(ReadUpdate::action).containsExactly(UpdateAction.GO_ON, UpdateAction.WAIT);
        assertThat(updates.get(1).changedAt()).isAfter(updates.get(0).changedAt());
    }

    @Test
    void aReplyThatWasTakenIsNotTakenAgain() {
        assertThat(read(known(OurState.OPEN, NOON), "Aangemeld", NOON.plusSeconds(1), reply("1", "Gezien"))
                        .reading())
                .isInstanceOf(Reading.Passed.class);
    }

    @Test
    void anUnknownStatusIsToBeLookedAtAndItsReplyTaken() {
        Read read =
                read(known(OurState.IN_PROGRESS, NOON), "Bij de buren", NOON.plusSeconds(1), reply("2", "Doorgezet"));

        Reading.Updates reading = (Reading.Updates) read.reading();
        assertThat(reading.unmapped())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualTo("Bij de buren"));
        assertThat(reading.updates()).extracting(ReadUpdate::action).containsExactly(UpdateAction.COMMENT);
        assertThat(read.state()).isNull();
    }

    @Test
    void ofATicketThatMayBeNobodysNothingIsLookedAt() {
        assertThat(read(Optional.empty(), "Bij de buren", NOON).reading()).isInstanceOf(Reading.Passed.class);
        assertThat(updates(read(Optional.empty(), "In behandeling", NOON))
                        .get(0)
                        .ticket()
                        .foreignId())
                .isEqualTo("a");
    }

    private Read read(Optional<ForeignTicket> known, String status, Instant changedAt, Reply... replies) {
        try {
            return MappedReadings.read(
                    reader,
                    reader.read(EventJson.mapper()
                            .readTree(
                                    "{\"id\": \"a\", \"processingStatus\": {\"name\": \"%s\"}, \"modificationDate\": \"%s\"}"
                                            .formatted(status, changedAt))),
                    known,
                    List.of(replies));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<ReadUpdate> updates(Read read) {
        return ((Reading.Updates) read.reading()).updates();
    }

    private static Optional<ForeignTicket> known(OurState state, Instant changedAt) {
        return Optional.of(
                new ForeignTicket(UUID.randomUUID(), TICKET, "a", "I 1", state, changedAt, null, null, List.of("1")));
    }

    private static Reply reply(String id, String text) {
        return new Reply(id, text, NOON.minusSeconds(60), false, false, 0);
    }
}
