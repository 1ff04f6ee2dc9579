package nl.schoolbel.sla.gateway.connectors.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker.Foreign;
import nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker.Made;
import nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker.Shortened;
import org.junit.jupiter.api.Test;

class RequestMakerTest {

    private static final JsonNode HAND_OVER =
            handOver("Digibord doet niets", "Zwart beeld in lokaal 4\nal sinds maandag");

    @Test
    void aHandOverBecomesAnIncident() {
        Made made = topdesk(Map.of()).make(Files.mapping("topdesk").out().create(), HAND_OVER, null);

        assertThat(made.method()).isEqualTo("POST");
        assertThat(made.path()).isEqualTo("/tas/api/incidents");
        assertThat(made.body()).isEqualTo(Files.json("""
                {'status': 'firstLine', 'callerLookup': {'email': 'bestuur@beheer.example'},
                 'briefDescription': 'Digibord doet niets', 'externalNumber': 'T-000042', 'priority': {'name': 'P2'},
                 'request': 'Zwart beeld in lokaal 4<br>al sinds maandag<br><br>School: De Klimop<br>BRIN: 99ZZ00<br>\
                Telefoon van de school: 0201234567<br>Melding van Schoolbel: T-000042<br>\
                Opgelost vóór 30-11-2026 15:00'}"""));
        assertThat(made.cut()).isEmpty();
    }

    @Test
    void namesOfTheTenantComeFromTheSettings() {
        JsonNode body = topdesk(Map.of("category", "ICT", "priority.2", "Hoog", "line", "secondLine"))
                .make(Files.mapping("topdesk").out().create(), HAND_OVER, null)
                .body();

        assertThat(body.at("/category/name").asText()).isEqualTo("ICT");
        assertThat(body.at("/priority/name").asText()).isEqualTo("Hoog");
        assertThat(body.at("/status").asText()).isEqualTo("secondLine");
    }

    @Test
    void aTitleOf81CharactersIsCutTo80AndSaidSo() {
        Made made =
                topdesk(Map.of()).make(Files.mapping("topdesk").out().create(), handOver("x".repeat(81), "kort"), null);

        assertThat(made.body().get("briefDescription").asText()).hasSize(80);
        assertThat(made.cut()).containsExactly(new Shortened("/briefDescription", 81, 80));
    }

    @Test
    void aTitleOf80CharactersIsNotCut() {
        Made made =
                topdesk(Map.of()).make(Files.mapping("topdesk").out().create(), handOver("x".repeat(80), "kort"), null);

        assertThat(made.body().get("briefDescription").asText()).isEqualTo("x".repeat(80));
        assertThat(made.cut()).isEmpty();
    }

    @Test
    void theirTicketIsNamedInThePathAndNothingCanBreakOutOfIt() {
        Mapping.Call call = Files.mapping("topdesk").out().events().get("ticket-closed");

        assertThat(topdesk(Map.of())
                        .make(call, HAND_OVER, new Foreign("a/../b?c=d&e", "I 1"))
                        .path())
                .isEqualTo("/tas/api/incidents/id/a%2F..%2Fb%3Fc%3Dd%26e");
    }

    @Test
    void aStatusOfTheirsMayHaveAnotherNameAtOneBeheerpartner() {
        Mapping.Call call = Files.mapping("topdesk").out().events().get("ticket-closed");
        JsonNode body = topdesk(Map.of("status.out.closed", "Klaar"))
                .make(call, HAND_OVER, new Foreign("1", "I 1"))
                .body();

        assertThat(body.at("/processingStatus/name").asText()).isEqualTo("Klaar");
    }

    @Test
    void aZammadTicketHasOurNumberInItsTitle() {
        JsonNode body = zammad().make(Files.mapping("zammad").out().create(), HAND_OVER, null)
                .body();

        assertThat(body.get("title").asText()).isEqualTo("[T-000042] Digibord doet niets");
        assertThat(body.get("group").asText()).isEqualTo("Scholen");
        assertThat(body.get("priority").asText()).isEqualTo("2 normal");
        assertThat(body.at("/article/internal").isBoolean()).isTrue();
        assertThat(body.at("/article/body").asText()).contains("Zwart beeld in lokaal 4\nal sinds maandag\n\nSchool:");
    }

    @Test
    void onlyATicketOfOursIsFound() {
        JsonNode none = Files.json("[{'id': 8, 'title': '[T-0000421] Ander'}, {'id': 9, 'title': 'Over T-000042'}]");
        JsonNode ours =
                Files.json("[{'id': 8, 'title': '[T-0000421] Ander'}, {'id': 9, 'title': '[T-000042] Digibord'}]");

        assertThat(zammad().lookup(HAND_OVER).path())
                .isEqualTo("/api/v1/tickets/search?query=T-000042&limit=20&expand=true");
        assertThat(zammad().found(none, HAND_OVER)).isNull();
        assertThat(zammad().found(ours, HAND_OVER).get("id").asInt()).isEqualTo(9);
    }

    @Test
    void aTicketIsFoundByOurNumberInTopdesk() {
        assertThat(topdesk(Map.of()).lookup(HAND_OVER).path()).contains("query=externalNumber==T-000042&");
        assertThat(topdesk(Map.of())
                        .found(Files.json("[{'id': 'a', 'externalNumber': 'T-000042'}]"), HAND_OVER)
                        .get("id")
                        .asText())
                .isEqualTo("a");
    }

    private static RequestMaker topdesk(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Files.TOPDESK);
        settings.putAll(more);
        return new RequestMaker(Files.mapping("topdesk"), settings);
    }

    private static RequestMaker zammad() {
        return new RequestMaker(Files.mapping("zammad"), Files.ZAMMAD);
    }

    private static JsonNode handOver(String title, String description) {
        return Files.json("""
                {'type': 'nl.schoolbel.ticket-handed-over.v1', 'sequence': '1', 'data': {
                 'ticketId': '0b9d7c52-7d0f-4a5e-8a34-5f1f6f0e9a01', 'number': 'T-000042', 'title': '%s',
                 'description': '%s', 'priority': 2, 'acknowledgeDueAt': null,
                 'resolutionDueAt': '2026-11-30T14:00:00Z',
                 'school': {'name': 'De Klimop', 'brin': '99ZZ00', 'phone': '0201234567'}}}""".formatted(title, description.replace("\n", "\\n")));
    }
}
