package nl.schoolbel.deploy.local.demo.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.Narration.Sight;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;
import nl.schoolbel.deploy.local.demo.stage.Cast;

/**
 * What people see of the year: a teacher who misspells finds something, a practice crosses the wall of a school, a ticket
 * leaves an article behind, and the bestuur reads what was exchanged. May be shown again on the same data: what was taken over
 * already stays so.
 */
final class KnowledgeScene {

    /** For what one service tells another. */
    private static final Duration HEARD = Duration.ofSeconds(30);

    private static final String MISSPELT = "prowize";
    private static final int TAKER = 5;
    private static final String PRACTICE = "Inloggen in anderhalve minuut";

    private final Cast cast;
    private final Narration narration;
    private final LocalDate today;

    KnowledgeScene(Cast cast, Narration narration, LocalDate today) {
        this.cast = cast;
        this.narration = narration;
        this.today = today;
    }

    void show() throws NotObserved {
        narration.watch("A teacher types a word that is misspelt", HEARD, this::misspelt);
        narration.watch("Another looks for a lesson that children without letters can follow", HEARD, this::filtered);
        narration.watch("A teacher sees which tools schools wait for, and what was decided", HEARD, this::waitingList);
        takeOver();
        new ArticleScene(cast, narration).show();
        narration.watch("Which of it crossed the wall of a school", HEARD, this::exchange);
    }

    private Sight misspelt() {
        JsonNode answer = search(Account.OTHER_TEACHER, "q=" + words(MISSPELT) + "&limit=3");
        JsonNode first = answer.path("items").path(0);
        String meant = answer.path("didYouMean").asText("");
        return new Sight(
                !first.isMissingNode(),
                "\"%s\" finds %s%s"
                        .formatted(MISSPELT, titles(answer), meant.isEmpty() ? "" : ", and asks: \"" + meant + "\"?"));
    }

    private Sight filtered() {
        JsonNode answer =
                search(Account.TEACHER, "q=" + words("verhaal") + "&kind=practice&target=so-cluster-2&limit=3");
        return new Sight(
                !answer.path("items").isEmpty(),
                "for cluster 2, practices about a verhaal: %s".formatted(titles(answer)));
    }

    private Sight waitingList() {
        ApiClient teacher = cast.knowledge(Account.TEACHER);
        List<JsonNode> waiting = teacher.all("/tool-requests");
        List<JsonNode> decided = teacher.all("/tool-requests?state=decided");
        return new Sight(
                !waiting.isEmpty() && !decided.isEmpty(),
                "first to last: %s; decided: %s"
                        .formatted(
                                waiting.stream()
                                        .map(request -> "%s (%s, %d days, schools: %d)"
                                                .formatted(
                                                        request.path("name").asText(),
                                                        request.path("state").asText(),
                                                        request.path("waitingDays")
                                                                .asInt(),
                                                        request.path("schools").asInt()))
                                        .toList(),
                                decided.stream()
                                        .map(request -> "%s: %s"
                                                .formatted(
                                                        request.path("name").asText(),
                                                        request.path("decision").asText()))
                                        .toList()));
    }

    /** School 1 wrote it, school 5 takes it over; as far as it did not already. */
    private void takeOver() throws NotObserved {
        ApiClient contactpersoon = cast.knowledge(Cast.contactpersoonOf(TAKER));
        String school = Cast.school(TAKER);
        String practice = Narration.await(PRACTICE, HEARD, () -> find(contactpersoon, PRACTICE));
        Optional<JsonNode> known =
                contactpersoon.all("/adoptions?practiceId=" + practice + "&schoolId=" + school).stream()
                        .findFirst();
        String adoption = known.isPresent()
                ? known.get().path("id").asText()
                : contactpersoon
                        .post("/practices/" + practice + "/adoptions", Map.of("schoolId", school, "state", "trying"))
                        .orThrow("the first mark")
                        .text("id");
        Answer now = contactpersoon.get("/adoptions/" + adoption).orThrow("the adoption");
        if (!now.text("state").equals("embedded")) {
            now = contactpersoon
                    .step("/adoptions/" + adoption, "changes", Map.of("state", "embedded"))
                    .orThrow("the last mark");
        }
        narration.tell(
                "Another school takes a practice over, until it is how the school works",
                "\"%s\" of school 1 is %s at school %d".formatted(PRACTICE, now.text("state"), TAKER));
    }

    private static Optional<String> find(ApiClient caller, String title) {
        JsonNode items = caller.get("/search?kind=practice&q=" + words(title))
                .orThrow("the search")
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("title").asText().equals(title))
                .map(item -> item.path("id").asText())
                .findFirst();
    }

    private Sight exchange() {
        JsonNode figures = cast.knowledge(Account.BESTUUR)
                .get("/exchange?fromDate=" + today.minusYears(1) + "&untilDate=" + today)
                .orThrow("the exchange")
                .body();
        JsonNode practices = figures.path("practices");
        JsonNode adoptions = figures.path("adoptions");
        JsonNode schools = figures.path("schools");
        return new Sight(
                adoptions.path("crossedWall").asInt() > 0,
                "of %d practices of a school %d crossed its wall (%.0f %%), half of them within %.0f days; %d embedded, %d dropped; most went out from %s; %d schools of %d neither gave nor took"
                        .formatted(
                                practices.path("ofASchool").asInt(),
                                practices.path("crossedWall").asInt(),
                                practices.path("crossedWallPercent").asDouble(),
                                practices.path("medianDaysToSecondSchool").asDouble(),
                                adoptions.path("embedded").asInt(),
                                adoptions.path("dropped").asInt(),
                                schools.path("giving").path(0).path("name").asText(),
                                schools.path("isolated").asInt(),
                                schools.path("known").asInt()));
    }

    private JsonNode search(Account account, String query) {
        return cast.knowledge(account)
                .get("/search?" + query)
                .orThrow("the search")
                .body();
    }

    private static List<String> titles(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false)
                .map(item -> item.path("title").asText())
                .toList();
    }

    private static String words(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
