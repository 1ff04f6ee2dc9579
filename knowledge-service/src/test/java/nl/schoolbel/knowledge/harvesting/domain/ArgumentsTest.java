package nl.schoolbel.knowledge.harvesting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final List<String> SETS = List.of("mathematics", "dutch");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify",
                "verb=ListSets",
                "verb=ListMetadataFormats",
                "verb=ListMetadataFormats&identifier=x",
                "verb=GetRecord&identifier=x&metadataPrefix=oai_dc",
                "verb=ListIdentifiers&metadataPrefix=nl_lom",
                "verb=ListRecords&metadataPrefix=oai_dc&set=dutch&from=2026-01-01&until=2026-01-01",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00Z&until=2026-01-01T00:00:00Z"
            })
    void whatTheProtocolAllowsIsTaken(String query) {
        assertThat(arguments(query)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'',badVerb",
        "verb=,badVerb",
        "verb=identify,badVerb",
        "verb=Identify&verb=Identify,badVerb",
        "verb=Identify&identifier=x,badArgument",
        "verb=Identify&other=x,badArgument",
        "verb=GetRecord&identifier=x,badArgument",
        "verb=GetRecord&metadataPrefix=oai_dc,badArgument",
        "verb=GetRecord&identifier=&metadataPrefix=oai_dc,badArgument",
        "verb=GetRecord&identifier=x&identifier=y&metadataPrefix=oai_dc,badArgument",
        "verb=GetRecord&identifier=x&metadataPrefix=marc21,cannotDisseminateFormat",
        "verb=ListRecords,badArgument",
        "verb=ListRecords&metadataPrefix=marc21,cannotDisseminateFormat",
        "verb=ListRecords&metadataPrefix=oai_dc&set=latin,noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&from=gisteren,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-28T25:00:00Z,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-28T20:00:00+01:00,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z,badArgument",
        "verb=ListRecords&resumptionToken=x,badResumptionToken",
        "verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc,badArgument",
        "verb=ListSets&resumptionToken=x,badResumptionToken",
        "verb=Identify&resumptionToken=x,badArgument"
    })
    void whatItDoesNotAllowIsRefusedByItsCode(String query, String code) {
        OaiRefusal refusal = catchThrowableOfType(OaiRefusal.class, () -> arguments(query));

        assertThat(refusal.code().word()).isEqualTo(code);
    }

    @Test
    void bothEndsAreWithin() {
        Selection days = arguments("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-31")
                .selection();
        Selection seconds = arguments("verb=ListRecords&metadataPrefix=oai_dc&until=2026-01-31T10:00:00Z")
                .selection();

        assertThat(days.from()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(days.until()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(seconds.from()).isNull();
        assertThat(seconds.until()).isEqualTo(Instant.parse("2026-01-31T10:00:01Z"));
    }

    @Test
    void aTokenSaysAllOfTheListThatItGoesOnWith() {
        Selection begun = arguments("verb=ListRecords&metadataPrefix=nl_lom&set=dutch&from=2026-01-01&until=2026-02-01")
                .selection()
                .after(Instant.parse("2026-01-15T09:00:00.123456Z"), UUID.randomUUID(), 100);

        assertThat(arguments("verb=ListRecords&resumptionToken=" + begun.token())
                        .selection())
                .isEqualTo(begun);
        assertThat(arguments("verb=ListIdentifiers&resumptionToken=" + begun.token())
                        .selection()
                        .given())
                .isEqualTo(100);
    }

    /** Some harvesters write all time like that. */
    @Test
    void theWholeOfTimeCanBeGoneOnWith() {
        Selection all = arguments("verb=ListRecords&metadataPrefix=oai_dc&from=0000-01-01&until=9999-12-31")
                .selection()
                .after(Instant.parse("2026-01-15T09:00:00Z"), UUID.randomUUID(), 100);

        assertThat(Selection.ofToken(all.token())).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marc21~~~~2026-01-15T09:00:00Z~5a1f2c1e-6d0e-4a57-9b51-0d6c8f5a7b10~1",
                "oai_dc~~~~~5a1f2c1e-6d0e-4a57-9b51-0d6c8f5a7b10~1",
                "oai_dc~~~~2026-01-15~5a1f2c1e-6d0e-4a57-9b51-0d6c8f5a7b10~1",
                "oai_dc~~~~+999999-01-15T09:00:00Z~5a1f2c1e-6d0e-4a57-9b51-0d6c8f5a7b10~1",
                "oai_dc~~~~2026-01-15T09:00:00Z~nobody~1",
                "oai_dc~~~A~2026-01-15T09:00:00Z~5a1f2c1e-6d0e-4a57-9b51-0d6c8f5a7b10~1",
                "oai_dc~~~~2026-01-15T09:00:00Z~5a1f2c1e-6d0e-4a57-9b51-0d6c8f5a7b10~-1",
                "oai_dc"
            })
    void aTokenThatIsNotOursIsRefused(String text) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        OaiRefusal refusal = catchThrowableOfType(OaiRefusal.class, () -> Selection.ofToken(token));

        assertThat(refusal.code()).isEqualTo(OaiRefusal.Code.BAD_RESUMPTION_TOKEN);
    }

    private static Arguments arguments(String query) {
        Map<String, List<String>> asked = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                asked.merge(parts[0], List.of(parts[1]), ArgumentsTest::both);
            }
        }
        return Arguments.of(asked, SETS);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
