package nl.schoolbel.deploy.local.demo.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.Narration.Sight;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;
import nl.schoolbel.deploy.local.demo.stage.Cast;

/**
 * A ticket leaves an article behind, and the next teacher who types the same gets it before reporting. Shown again on the same
 * data, the ticket is one more with a problem that is known.
 */
final class ArticleScene {

    /** The draft is made some seconds after the ticket was closed, by what two services tell each other. */
    private static final Duration HEARD = Duration.ofSeconds(60);

    private static final String TITLE = "Leerlingen blijven in Nearpod op het wachtscherm staan";
    private static final String TYPED = "nearpod wachtsch";

    private final Cast cast;
    private final Narration narration;

    ArticleScene(Cast cast, Narration narration) {
        this.cast = cast;
        this.narration = narration;
    }

    void show() throws NotObserved {
        closeTicket();
        JsonNode article = Narration.await("the article of the ticket", HEARD, this::find);
        narration.tell(
                "Closed as a question of a user, the ticket leaves a draft of an article behind",
                "\"%s\", times seen: %d; taken out: %s"
                        .formatted(
                                article.path("title").asText(),
                                article.path("coach").path("seenTimes").asInt(),
                                StreamSupport.stream(
                                                article.path("coach")
                                                        .path("masked")
                                                        .spliterator(),
                                                false)
                                        .map(JsonNode::asText)
                                        .collect(Collectors.joining(", "))));
        if (article.path("state").asText().equals("draft")) {
            cast.knowledge(Account.COACH_2)
                    .step("/articles/" + article.path("id").asText(), "checks", ArticleWork.READ)
                    .orThrow("the check");
        }
        narration.watch("A coach read it; now a teacher types, and gets it before reporting", HEARD, this::suggested);
    }

    private void closeTicket() throws NotObserved {
        String tool = cast.id("tool", "nearpod");
        ApiClient teacher = cast.tickets(Account.TEACHER);
        // tickets-service hears of the tool in its own time.
        String ticket = Narration.await(
                        "the report",
                        HEARD,
                        () -> Optional.of(teacher.post(
                                        "/tickets",
                                        Map.of(
                                                "schoolId",
                                                Cast.school(1),
                                                "title",
                                                TITLE,
                                                "description",
                                                "Beste collega, op het bord staat de les van Nearpod, maar de leerlingen van De Regenboog"
                                                        + " blijven op het wachtscherm staan. Groetjes, Sanne",
                                                "toolId",
                                                tool,
                                                "impact",
                                                "class",
                                                "urgency",
                                                "normal")))
                                .filter(answer -> !answer.body().toString().contains("unknown-id")))
                .orThrow("the report")
                .text("id");
        cast.tickets(Account.CONTACTPERSOON)
                .step(
                        "/tickets/" + ticket,
                        "resolutions",
                        Map.of(
                                "cause",
                                "user-question",
                                "toolId",
                                tool,
                                "done",
                                "De les stond op zelf doorwerken. Kies live les en laat de code opnieuw invoeren."))
                .orThrow("the resolution");
        teacher.step("/tickets/" + ticket, "confirmations", null).orThrow("the confirmation");
    }

    private Optional<JsonNode> find() {
        String list = "/articles?toolId=" + cast.id("tool", "nearpod");
        ApiClient coach = cast.knowledge(Account.COACH_2);
        return Stream.of(list + "&state=draft", list)
                .flatMap(path -> coach.all(path).stream())
                .filter(article -> article.path("title").asText().equals(TITLE))
                .findFirst();
    }

    private Sight suggested() {
        ApiClient teacher = cast.knowledge(Account.OTHER_TEACHER);
        JsonNode answer = teacher.get("/suggestions?q=" + URLEncoder.encode(TYPED, StandardCharsets.UTF_8))
                .orThrow("the suggestions")
                .body();
        for (JsonNode item : answer.path("items")) {
            if (item.path("title").asText().equals(TITLE)) {
                teacher.post(
                                "/suggestions/" + answer.path("suggestionId").asText() + "/outcomes",
                                Map.of("articleId", item.path("id").asText(), "helped", true))
                        .orThrow("the outcome");
                return new Sight(true, "\"%s …\" brings \"%s\"; it helped, and no ticket came".formatted(TYPED, TITLE));
            }
        }
        return new Sight(false, answer.toString());
    }
}
