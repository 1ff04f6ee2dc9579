package nl.schoolbel.knowledge.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.practices.AuthorRole;
import nl.schoolbel.knowledge.practices.BasedOn;
import nl.schoolbel.knowledge.practices.Licence;
import nl.schoolbel.knowledge.practices.PracticeContext;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.TargetGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkedPracticeTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final UUID ID = UUID.fromString("5a1f2c1e-6d0e-4a57-9b51-0d6c8f5a7b10");
    private static final String ADDRESS = "https://kennis.example/knowledge/v1/published-practices/";

    @Test
    void everyWordIsOneOfSchemaOrg() throws Exception {
        Set<String> used = new TreeSet<>();

        collect(expanded(full()), used);

        assertThat(known()).containsAll(used);
        assertThat(used)
                .contains(
                        "LearningResource",
                        "HowTo",
                        "educationalLevel",
                        "audienceType",
                        "learningResourceType",
                        "timeRequired",
                        "isAccessibleForFree",
                        "license",
                        "isBasedOn",
                        "targetName");
    }

    @Test
    void valuesFollowTheMappingOfKennisnet() {
        Map<String, Object> linked = LinkedPractice.of(full());

        assertThat(linked)
                .containsEntry("@id", ADDRESS + ID)
                .containsEntry("timeRequired", "PT1H30M")
                .containsEntry("inLanguage", "nl")
                .containsEntry("isAccessibleForFree", true)
                .containsEntry("license", "https://creativecommons.org/licenses/by-sa/4.0/")
                .containsEntry("educationalLevel", List.of("basisonderwijs groep 6", "speciaal onderwijs cluster 3"))
                .containsEntry("version", 2)
                .containsEntry("dateModified", "2026-11-02T08:00:00Z");
        assertThat(linked.get("educationalAlignment"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .extracting("targetName")
                .containsExactly("Rekenen en wiskunde");
    }

    @Test
    void withoutConsentTheAuthorIsARoleAtASchool() {
        PublicPractice anonymous = practice(null, new BasedOn(null, "https://wikiwijs.example/1", null));

        Map<String, Object> author = author(anonymous);

        assertThat(author).containsEntry("jobTitle", "leraar").doesNotContainKey("name");
        assertThat(author.get("affiliation").toString()).contains("De Regenboog");
    }

    @Test
    void withConsentTheFirstAuthorHasAName() {
        assertThat(author(full())).containsEntry("name", "Sanne de Vries");
    }

    /** Of practices from before roles were kept it is not known as what they were written. */
    @Test
    void anAuthorWithoutARoleKeepsTheName() {
        PublicPractice old =
                practice(List.of(SubjectArea.DUTCH), List.of(TargetGroup.GROUP_6), List.of(), "Sanne de Vries", null);

        assertThat(author(old)).containsEntry("name", "Sanne de Vries").doesNotContainKey("jobTitle");
    }

    @Test
    void anotherPracticeIsReferredToAtItsAddress() {
        UUID source = UUID.randomUUID();

        Map<String, Object> linked =
                LinkedPractice.of(practice(null, new BasedOn(source, null, "Breuken met blokjes")));

        assertThat(linked.get("isBasedOn"))
                .isEqualTo(Map.of("@type", "CreativeWork", "url", ADDRESS + source, "name", "Breuken met blokjes"));
    }

    @ParameterizedTest
    @EnumSource(Licence.class)
    void everyLicenceHasADeed(Licence licence) {
        assertThat(LicenceDeed.of(licence).url()).startsWith("https://creativecommons.org/");
    }

    @Test
    void everyWordOfAClosedListHasItsDutch() {
        List<SubjectArea> areas = List.of(SubjectArea.values());
        List<TargetGroup> targets = List.of(TargetGroup.values());

        Map<String, Object> linked = LinkedPractice.of(practice(areas, targets, "Sanne de Vries", null));

        assertThat((List<?>) linked.get("educationalAlignment")).hasSameSizeAs(areas);
        assertThat((List<?>) linked.get("educationalLevel")).hasSameSizeAs(targets);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> author(PublicPractice practice) {
        return ((List<Map<String, Object>>) LinkedPractice.of(practice).get("author")).get(0);
    }

    private static PublicPractice full() {
        return practice("Sanne de Vries", new BasedOn(null, "https://wikiwijs.example/1", "Breuken leggen"));
    }

    private static PublicPractice practice(String name, BasedOn source) {
        return practice(
                List.of(SubjectArea.MATHEMATICS), List.of(TargetGroup.GROUP_6, TargetGroup.SO_CLUSTER_3), name, source);
    }

    private static PublicPractice practice(
            List<SubjectArea> areas, List<TargetGroup> targets, String name, BasedOn source) {
        return practice(areas, targets, List.of(AuthorRole.TEACHER, AuthorRole.COACH), name, source);
    }

    private static PublicPractice practice(
            List<SubjectArea> areas, List<TargetGroup> targets, List<AuthorRole> authors, String name, BasedOn source) {
        return new PublicPractice(
                ID,
                ADDRESS + ID,
                2,
                "Breuken op het digibord",
                "Zien leerlingen breuken beter als ze schuiven?",
                "Groep 6 met een digibord",
                new PracticeContext(targets, 24, List.of(Device.DIGIBOARD), true, null),
                List.of("Teken een taart", "Laat schuiven"),
                List.of("Papieren taartpunten"),
                areas,
                90,
                PracticeOutcome.WORKED,
                List.of(),
                authors,
                name,
                new PublicPractice.School("De Regenboog", "12AB"),
                List.of(new PublicPractice.Tool(UUID.randomUUID(), "Prowise")),
                List.of(new PublicPractice.Material(
                        UUID.randomUUID(), "taart.pdf", "application/pdf", 12_345, ADDRESS + ID + "/materials/1")),
                Licence.CC_BY_SA_4_0,
                LicenceDeed.of(Licence.CC_BY_SA_4_0).url(),
                source,
                false,
                Instant.parse("2026-11-01T08:00:00Z"),
                Instant.parse("2026-11-02T08:00:00Z"));
    }

    /** By a processor of JSON-LD; the context of schema.org lies here, so that no test asks the network. */
    private static JsonArray expanded(PublicPractice practice) throws Exception {
        String linked =
                new ObjectMapper().registerModule(new JavaTimeModule()).writeValueAsString(LinkedPractice.of(practice));
        JsonDocument context = JsonDocument.of(
                new StringReader("{\"@context\": {\"@vocab\": \"" + SCHEMA + "\", \"url\": {\"@type\": \"@id\"}}}"));
        return JsonLd.expand(JsonDocument.of(new StringReader(linked)))
                .loader((url, options) -> {
                    assertThat(url.toString()).isEqualTo("https://schema.org");
                    return context;
                })
                .get();
    }

    /** Types and properties, without where they are from. */
    private static void collect(JsonValue value, Set<String> used) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> collect(item, used));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (name.equals("@type")) {
                    (member instanceof JsonArray types ? types : List.of(member))
                            .forEach(type -> used.add(local(((JsonString) type).getString())));
                } else if (!name.startsWith("@")) {
                    used.add(local(name));
                    collect(member, used);
                }
            });
        }
    }

    private static String local(String iri) {
        assertThat(iri).startsWith(SCHEMA);
        return iri.substring(SCHEMA.length());
    }

    private static Set<String> known() throws IOException {
        try (BufferedReader words = new BufferedReader(new InputStreamReader(
                LinkedPracticeTest.class.getResourceAsStream("schema-org.txt"), StandardCharsets.UTF_8))) {
            return words.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toSet());
        }
    }
}
