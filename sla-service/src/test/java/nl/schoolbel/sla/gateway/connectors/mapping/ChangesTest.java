package nl.schoolbel.sla.gateway.connectors.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader.Reply;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader.Theirs;
import nl.schoolbel.sla.gateway.connectors.mapping.Changes.Change;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private final BodyReader topdesk = new BodyReader(Files.mapping("topdesk"), Files.TOPDESK);
    private final BodyReader zammad = new BodyReader(Files.mapping("zammad"), Files.ZAMMAD);

    @Test
    void anIncidentIsRead() {
        Theirs theirs = topdesk.read(incident("In behandeling", ""));

        assertThat(theirs.id()).isEqualTo("f197bb75-8822-45e9-82ce-02983504020b");
        assertThat(theirs.number()).isEqualTo("I 2611 018");
        assertThat(theirs.state()).isEqualTo(OurState.IN_PROGRESS);
        assertThat(theirs.changedAt()).isEqualTo(Instant.parse("2026-11-30T08:15:13.867Z"));
    }

    @Test
    void aStatusIsKnownWhateverItsCase() {
        assertThat(topdesk.read(incident("in BEHANDELING", "")).state()).isEqualTo(OurState.IN_PROGRESS);
    }

    @Test
    void aStatusThatNoRowNamesIsUnmapped() {
        Theirs theirs = topdesk.read(incident("Bij de buren", ""));

        assertThat(theirs.isUnmapped()).isTrue();
        assertThat(Changes.of(topdesk, theirs, OurState.OPEN, List.of(reply("1", "Nog even"))))
                .extracting(Change::action)
                .containsExactly(UpdateAction.COMMENT);
    }

    @Test
    void aBeheerpartnersOwnRowCounts() {
        BodyReader theirTenant = new BodyReader(
                Files.mapping("topdesk"), Map.of("account", "x", "status.in.Bij de buren", "waiting-third-party"));

        assertThat(theirTenant.read(incident("bij de buren", "")).state()).isEqualTo(OurState.WAITING_THIRD_PARTY);
    }

    @Test
    void noStatusIsNothingNew() {
        Theirs theirs = topdesk.read(Files.json("{'id': 'a', 'processingStatus': null}"));

        assertThat(theirs.isUnmapped()).isFalse();
        assertThat(Changes.of(topdesk, theirs, OurState.OPEN, List.of())).isEmpty();
    }

    @Test
    void aClosedIncidentIsSolvedWhateverItsStatusStillSays() {
        assertThat(topdesk.read(incident("In behandeling", ", 'completed': true"))
                        .state())
                .isEqualTo(OurState.RESOLVED);
        assertThat(topdesk.read(incident("Afgewezen", ", 'closed': true")).state())
                .isEqualTo(OurState.REJECTED);
    }

    @Test
    void whatWasSaidWithTheSolutionIsItsText() {
        Theirs theirs = topdesk.read(incident("Gereed", ", 'closureCode': {'name': 'netwerk'}"));

        List<Change> changes = Changes.of(
                topdesk,
                theirs,
                OurState.IN_PROGRESS,
                List.of(reply("1", "Even kijken"), reply("2", "Kabel vervangen")));

        assertThat(changes)
                .containsExactly(
                        new Change(UpdateAction.COMMENT, null, null, "Even kijken", null, null, "1"),
                        new Change(UpdateAction.RESOLVE, null, Cause.NETWORK, "Kabel vervangen", null, null, "2"));
    }

    @Test
    void aSolutionWithoutWordsGetsTheUsualOnes() {
        List<Change> changes =
                Changes.of(topdesk, topdesk.read(incident("Gereed", "")), OurState.IN_PROGRESS, List.of());

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.text()).isEqualTo("Opgelost volgens TOPdesk van de beheerpartner.");
            assertThat(change.cause()).isEqualTo(Cause.UNKNOWN);
        });
    }

    @Test
    void whatWeWroteAndWhatIsNotForUsIsPassedOver() {
        Reply ours = topdesk.reply(Files.json(
                "{'id': '1', 'memoText': 'Bericht van de school:', 'operator': {'name': 'schoolbel Koppeling'}}"));
        Reply internal = topdesk.reply(Files.json(
                "{'id': '2', 'memoText': 'onder ons', 'invisibleForCaller': true, 'operator': {'name': 'Jan'}}"));

        assertThat(ours.isOurs()).isTrue();
        assertThat(Changes.of(topdesk, topdesk.read(incident("Aangemeld", "")), OurState.OPEN, List.of(ours, internal)))
                .isEmpty();
    }

    @Test
    void aReplyLosesItsMarkupAndKeepsItsLines() {
        Reply reply = topdesk.reply(
                Files.json(
                        "{'id': '1', 'memoText': '<p>Eerste &amp; tweede<br/>regel</p><script>x</script><b>vet</b>&nbsp;einde'}"));

        assertThat(reply.text()).isEqualTo("Eerste & tweede\nregel\nvet einde");
    }

    @Test
    void aZammadWebhookWithAStatusAndAnArticleGivesEachOnce() {
        JsonNode body = zammadBody("pending reminder", "2026-12-01T09:00:00.000Z", "emma@beheer.example");
        Theirs theirs = zammad.read(zammad.ticketIn(body));

        List<Change> changes = Changes.of(
                zammad,
                theirs,
                OurState.IN_PROGRESS,
                List.of(zammad.replyIn(body).orElseThrow()));

        assertThat(changes)
                .containsExactly(
                        new Change(UpdateAction.COMMENT, null, null, """
                                Kunnen we erin?
                                (Met 1 bestand(en), te zien in het systeem van de beheerpartner.)""", null, null, "104"),
                        new Change(
                                UpdateAction.WAIT,
                                WaitingReason.SCHOOL,
                                null,
                                null,
                                null,
                                Instant.parse("2026-12-01T09:00:00Z"),
                                null));
    }

    @Test
    void ourOwnArticleComesBackAndIsNoNews() {
        JsonNode body = zammadBody("open", null, "schoolbel@beheer.example");

        assertThat(Changes.of(
                        zammad,
                        zammad.read(zammad.ticketIn(body)),
                        OurState.IN_PROGRESS,
                        List.of(zammad.replyIn(body).orElseThrow())))
                .isEmpty();
    }

    @Test
    void aBodyOfNobodysTicketHasNoId() {
        assertThat(zammad.read(zammad.ticketIn(Files.json("{'hello': 'there'}")))
                        .id())
                .isNull();
    }

    private static Reply reply(String id, String text) {
        return new Reply(id, text, null, false, false, 0);
    }

    private static JsonNode incident(String status, String more) {
        return Files.json("""
                {'id': 'f197bb75-8822-45e9-82ce-02983504020b', 'number': 'I 2611 018', 'externalNumber': 'T-000042',
                 'status': 'firstLine', 'processingStatus': {'id': '1', 'name': '%s'},
                 'modificationDate': '2026-11-30T09:15:13.867+0100'%s}""".formatted(status, more));
    }

    private static JsonNode zammadBody(String state, String pendingUntil, String author) {
        return Files.json("""
                {'ticket': {'id': 81, 'number': '10081', 'state': '%s', 'pending_time': %s,
                   'updated_at': '2026-11-30T08:15:13.333Z', 'title': '[T-000042] Digibord'},
                 'article': {'id': 104, 'internal': false, 'content_type': 'text/html', 'body': '<div>Kunnen we erin?</div>',
                   'created_by': {'login': '%s'}, 'attachments': [{'id': 174, 'filename': 'foto.jpeg'}]}}""".formatted(state, pendingUntil == null ? "null" : "'" + pendingUntil + "'", author));
    }
}
