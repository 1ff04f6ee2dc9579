package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A good idea of one school is found by another one, tried, and becomes part of how that works; the bestuur sees it. */
@ExtendWith(RunningStack.class)
@Order(3)
class ExchangeIT {

    private static final String HOME = "00000000-0000-4000-8000-000000000001";
    private static final String OTHER_SCHOOL = "00000000-0000-4000-8000-000000000002";

    /** Nobody else plays with it. */
    private static final String TITLE = "Stopmotion over de waterkringloop";

    private final World world;

    ExchangeIT(World world) {
        this.world = world;
    }

    @Test
    void aPracticeOfOneSchoolIsFoundTriedAndEmbeddedByAnother() {
        String practice = aTeacherWritesWhatWorked();
        knowledge(Account.COACH_1)
                .step("/practices/" + practice, "publications", Map.of("privacyChecked", true, "pedagogyChecked", true))
                .orThrow("the publication");

        assertThat(found("waterkringlop")).contains(practice);
        Answer trying = tried(practice);
        String schoolYear = schoolYear(LocalDate.parse(trying.text("date")));
        int before = embeddedElsewhere(schoolYear);
        String adoption = trying.text("id");
        knowledge(Account.OTHER_TEACHER)
                .step("/adoptions/" + adoption, "changes", Map.of("state", "embedded"))
                .orThrow("the embedding");

        theGraphHasIt();
        Waiting.until("embedding in the report to the bestuur")
                .untilAsserted(() -> assertThat(embeddedElsewhere(schoolYear)).isEqualTo(before + 1));
        theStepsAreToldInOrder(adoption);
    }

    private String aTeacherWritesWhatWorked() {
        Map<String, Object> words = Map.of(
                "schoolId",
                HOME,
                "title",
                TITLE,
                "question",
                "Begrijpen kinderen de waterkringloop beter als ze er een film van maken?",
                "setting",
                "Groep 7, tweetallen met een tablet.",
                "steps",
                List.of("Teken de kringloop in zes beelden.", "Maak van elk beeld tien foto's."),
                "subjectAreas",
                List.of("people-and-nature"),
                "durationMinutes",
                90,
                "outcome",
                "worked");
        // Refused until knowledge-service has heard of the school.
        return Waiting.until("taking of the practice")
                .until(
                        () -> knowledge(Account.TEACHER)
                                .post("/practices", words)
                                .orThrow("the practice")
                                .text("id"),
                        id -> !id.isEmpty());
    }

    /** The practices that a teacher of the other school finds, the best first. */
    private List<String> found(String typed) {
        JsonNode items = knowledge(Account.OTHER_TEACHER)
                .get("/search?kind=practice&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .orThrow("the search")
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    private Answer tried(String practice) {
        return Waiting.until("taking of the mark")
                .until(
                        () -> knowledge(Account.OTHER_TEACHER)
                                .post(
                                        "/practices/" + practice + "/adoptions",
                                        Map.of("schoolId", OTHER_SCHOOL, "state", "trying"))
                                .orThrow("the mark"),
                        Answer::isSuccess);
    }

    private void theGraphHasIt() {
        List<JsonNode> edges = knowledge(Account.BESTUUR).all("/exchange/edges?schoolId=" + OTHER_SCHOOL);
        assertThat(edges).anySatisfy(edge -> {
            assertThat(edge.path("fromSchoolId").asText()).isEqualTo(HOME);
            assertThat(edge.path("schoolId").asText()).isEqualTo(OTHER_SCHOOL);
            assertThat(edge.path("embedded").asInt()).isPositive();
        });
        JsonNode schools = knowledge(Account.BESTUUR)
                .get("/exchange")
                .orThrow("the exchange")
                .body()
                .path("schools");
        assertThat(schools.path("giving").findValuesAsText("schoolId")).contains(HOME);
        assertThat(schools.path("taking").findValuesAsText("schoolId")).contains(OTHER_SCHOOL);
    }

    private int embeddedElsewhere(String schoolYear) {
        JsonNode sections = world.stack()
                .api(Service.COACHING, Account.BESTUUR)
                .get("/board-reports/" + schoolYear)
                .orThrow("the report")
                .body()
                .path("sections");
        return StreamSupport.stream(sections.spliterator(), false)
                .flatMap(section -> StreamSupport.stream(section.path("lines").spliterator(), false))
                .filter(line -> line.path("name").asText().equals("practices-embedded-elsewhere"))
                .mapToInt(line -> line.path("number").asInt())
                .sum();
    }

    private void theStepsAreToldInOrder(String adoption) {
        List<ToldEvents.Told> told = world.told().about(adoption, Topics.KNOWLEDGE);
        assertThat(told).extracting(ToldEvents.Told::type).containsOnly(KnowledgeEvents.ADOPTION_CHANGED.type());
        assertThat(told).extracting(ToldEvents.Told::sequence).containsExactly(1L, 2L);
    }

    private ApiClient knowledge(Account account) {
        return world.stack().api(Service.KNOWLEDGE, account);
    }

    /** Such as {@code 2026-2027}, which begins on the first of August. */
    private static String schoolYear(LocalDate day) {
        int start = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
        return start + "-" + (start + 1);
    }
}
