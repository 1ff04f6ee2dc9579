package nl.schoolbel.deploy.local.demo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import org.junit.jupiter.api.Test;

/** The files hold together, which else only somebody would find who plays them. */
class KnowledgeFilesTest {

    private final List<Row> tools = Row.of("tools.json");
    private final List<Row> practices = Row.of("practices.json");
    private final List<Row> articles = Row.of("articles.json");
    private final List<Row> adoptions = Row.of("adoptions.json");
    private final List<Row> reviews = Row.of("reviews.json");
    private final List<Row> requests = Row.of("requests.json");

    @Test
    void thereIsEnoughToLookAt() {
        assertThat(tools).hasSizeGreaterThanOrEqualTo(45);
        assertThat(practices).hasSizeGreaterThanOrEqualTo(34);
        assertThat(articles).hasSizeGreaterThanOrEqualTo(20);
        assertThat(practices).extracting(practice -> practice.text("outcome")).contains("worked", "partly", "did-not");
        assertThat(requests)
                .extracting(request -> request.text("state"))
                .contains("requested", "under-review", "decided", "closed");
    }

    @Test
    void eachToolHasOneCard() {
        assertThat(tools)
                .extracting(tool -> tool.text("name").toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyToolThatIsNamedHasACard() {
        assertThat(Stream.of(practices, articles, requests)
                        .flatMap(List::stream)
                        .flatMap(row -> Stream.concat(Stream.of(row.text("tool")), row.words("moreTools").stream()))
                        .filter(tool -> !tool.isEmpty()))
                .isSubsetOf(keys(tools));
    }

    @Test
    void everyRowHasAKeyOfItsOwn() {
        assertThat(List.of(tools, practices, articles, requests))
                .allSatisfy(rows -> assertThat(rows)
                        .extracting(Row::key)
                        .doesNotHaveDuplicates()
                        .doesNotContain(""));
    }

    @Test
    void aPracticeIsBasedOnAnEarlierOne() {
        Map<String, Row> byKey = byKey(practices);

        assertThat(practices)
                .filteredOn(practice -> practice.json().has("basedOn"))
                .isNotEmpty()
                .allSatisfy(practice -> assertThat(byKey.get(practice.json()
                                        .path("basedOn")
                                        .path("practice")
                                        .asText())
                                .when()
                                .week())
                        .isLessThan(practice.when().week()));
    }

    @Test
    void aSchoolTakesOverWhatAnotherPublishedBeforeAndStepByStep() {
        Map<String, Row> byKey = byKey(practices);

        assertThat(adoptions).isNotEmpty().allSatisfy(adoption -> {
            Row practice = byKey.get(adoption.text("practice"));
            List<Integer> weeks = adoption.rows("steps").stream()
                    .map(step -> step.when().week())
                    .toList();
            assertThat(practice.school()).isNotEqualTo(adoption.school());
            assertThat(weeks).isNotEmpty().doesNotHaveDuplicates().isSorted();
            assertThat(weeks.get(0)).isGreaterThan(practice.when().week());
        });
    }

    @Test
    void whoStoppedOrChangedSaysWhy() {
        assertThat(adoptions.stream().flatMap(adoption -> adoption.rows("steps").stream()))
                .filteredOn(step -> List.of("dropped", "adapted").contains(step.text("state")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.text("reason")).isNotBlank());
    }

    @Test
    void twoSchoolsNeitherGaveNorTook() {
        List<Integer> schools = Stream.concat(practices.stream(), adoptions.stream())
                .flatMap(row -> row.school().stream())
                .toList();

        assertThat(schools).doesNotContain(8, 10).contains(1, 2, 3, 4, 5, 6, 7, 9, 11, 12);
    }

    @Test
    void aPersonReviewsAThingOnce() {
        assertThat(reviews)
                .extracting(review -> review.by() + " " + review.json().path("thing"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPersonAsksForAToolOnceAndIsNotWhoDecides() {
        assertThat(requests).isNotEmpty().allSatisfy(request -> {
            List<Account> askers = Stream.concat(
                            Stream.of(request.by()),
                            StreamSupport.stream(request.json().path("supports").spliterator(), false)
                                    .map(school -> Cast.teacherOf(school.asInt())))
                    .toList();
            assertThat(askers).doesNotHaveDuplicates().doesNotContain(RequestWork.LOOKS);
        });
    }

    @Test
    void whatIsDecidedHasACardAndReasons() {
        assertThat(requests)
                .filteredOn(request -> request.text("state").equals("decided"))
                .isNotEmpty()
                .allSatisfy(request -> {
                    assertThat(request.text("tool")).isNotBlank();
                    assertThat(request.json().path("decision").path("reasons").asText())
                            .isNotBlank();
                });
    }

    @Test
    void whatIsReviewedIsThere() {
        Map<String, List<Row>> things = Map.of("tool", tools, "practice", practices, "article", articles);

        assertThat(reviews).isNotEmpty().allSatisfy(review -> {
            String kind = review.json().path("thing").path("kind").asText();
            assertThat(keys(things.get(kind)))
                    .contains(review.json().path("thing").path("key").asText());
        });
    }

    private static List<String> keys(List<Row> rows) {
        return rows.stream().map(Row::key).toList();
    }

    private static Map<String, Row> byKey(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::key, Function.identity()));
    }
}
