package nl.schoolbel.knowledge.subscriptions;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.reviews.Opinions;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.searching.SearchItem;
import nl.schoolbel.knowledge.subscriptions.domain.WeekMoment;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.testkit.parts.MailResource;
import nl.schoolbel.platform.testkit.parts.TestMail;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people follow, and the weekly mail about it. Each test has an edition of a week of its own. */
@OnRealParts
@WithTestResource(value = MailResource.class, scope = TestResourceScope.GLOBAL)
class SubscriptionsTest {

    private static final String SUBSCRIPTIONS = "/knowledge/v1/subscriptions";

    @Inject
    Editions editions;

    @Inject
    EndLinks links;

    @Inject
    SearchIndex index;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private final String subject = UUID.randomUUID().toString();
    private final String mail = "reader-" + subject + "@school.example";
    private final Token reader =
            Tokens.teacher(UUID.randomUUID()).subject(subject).email(mail);
    private String tool;

    @BeforeEach
    void aTool() {
        tool = Opinions.tool();
    }

    @Test
    void whatIsNewAboutWhatSomebodyFollowsIsMailedOnceAWeek() {
        followed(Map.of("toolId", tool));
        String about = published("Stemmen " + UUID.randomUUID(), UUID.fromString(tool), List.of());
        String other = published("Iets anders", UUID.randomUUID(), List.of());
        WeekMoment.Edition edition = editionNow();

        editions.plan(edition);
        editions.plan(edition);
        editions.plan(new WeekMoment.Edition(edition.weekDate(), clock.instant()));

        awaitStates("sent");
        assertThat(TestMail.running().to(mail)).singleElement().satisfies(text -> {
            assertThat(text)
                    .contains("/practices/" + about, "Content-Language: nl", "List-Unsubscribe: <")
                    .doesNotContain(other);
        });
    }

    @Test
    void aWeekWithoutNewsBringsNoMailAndTheNextOneTellsOnlyWhatIsNewer() {
        followed(Map.of("toolId", tool));
        editions.plan(editionNow());
        awaitStates("nothing-new");

        String first = published("Eerste", UUID.fromString(tool), List.of());
        editions.plan(editionNow());
        awaitStates("nothing-new", "sent");
        String second = published("Tweede", UUID.fromString(tool), List.of());
        editions.plan(editionNow());
        awaitStates("nothing-new", "sent", "sent");

        assertThat(TestMail.running().to(mail)).hasSize(2);
        assertThat(TestMail.running().to(mail).get(0)).contains(first);
        assertThat(TestMail.running().to(mail).get(1)).contains(second).doesNotContain(first);
    }

    @Test
    void whatWasThereBeforeIsNotNews() {
        published("Oud", UUID.fromString(tool), List.of());
        followed(Map.of("toolId", tool));

        editions.plan(editionNow());

        awaitStates("nothing-new");
        assertThat(TestMail.running().to(mail)).isEmpty();
    }

    @Test
    void aSubjectAreaBringsAtMostTwentyAndCountsTheOthersInEnglishForWhoReadsThat() {
        followed(Map.of("subjectArea", "frisian"));
        sql.update("update subscriber set language = 'en-GB' where subject = ?", subject);
        for (int i = 0; i < 23; i++) {
            published("Frysk " + i, null, List.of(SubjectArea.FRISIAN));
        }

        editions.plan(editionNow());

        awaitStates("sent");
        assertThat(TestMail.running().to(mail).get(0))
                .contains("Content-Language: en", "And 3 more.", "- Practice: Frysk 22")
                .doesNotContain("Frysk 2\r\n");
    }

    @Test
    void coachesReadWhichToolsWaitForANewLookAtTheirPrivacy() {
        String name = "Verlopen " + UUID.randomUUID();
        as(Tokens.coach())
                .body(Map.of(
                        "name",
                        name,
                        "purpose",
                        "Oefenen",
                        "privacy",
                        Map.of("decision", "allow", "reviewDate", "1971-01-01")))
                .post("/knowledge/v1/tools")
                .then()
                .statusCode(201);
        followed(Map.of("toolId", tool));
        sql.update("update subscriber set coach = true where subject = ?", subject);

        editions.plan(editionNow());

        awaitStates("sent");
        assertThat(TestMail.running().to(mail).get(0)).contains("- Tool: " + name);
    }

    @Test
    void whileTheMailServerIsAwayAnEditionWaits() {
        followed(Map.of("toolId", tool));
        published("Nieuws", UUID.fromString(tool), List.of());
        TestMail.running().stop();
        try {
            editions.plan(editionNow());
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(sql.query(
                                    "select 1 from subscription_edition e join subscriber s on s.id = e.subscriber_id"
                                            + " where s.subject = ? and e.state = 'waiting' and e.attempts > 0",
                                    row -> 1,
                                    subject))
                            .hasSize(1));
        } finally {
            TestMail.running().start();
        }

        sql.update(
                "update subscription_edition e set due_at = ? from subscriber s where s.id = e.subscriber_id"
                        + " and s.subject = ?",
                clock.instant(),
                subject);
        awaitStates("sent");
        assertThat(TestMail.running().to(mail)).hasSize(1);
    }

    @Test
    void theLinkInTheMailEndsEverythingWithoutLoginAndReadingItDoesNot() {
        followed(Map.of("toolId", tool));
        followed(Map.of("subjectArea", "english"));
        String link = links.of(sql.query(
                        "select id from subscriber where subject = ?", row -> row.getObject("id", UUID.class), subject)
                .get(0));
        String path = URI.create(link).getPath();

        given().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body(containsString("<form method=\"post\">"));
        as(reader).get(SUBSCRIPTIONS).then().body("items", hasSize(2));

        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(200)
                .body(containsString("U volgt niets meer"));

        as(reader).get(SUBSCRIPTIONS).then().body("items", empty());
        assertThat(HeldPlaces.of(mail)).isEmpty();
        given().post(path).then().statusCode(200);
        given().post(path + "x").then().statusCode(404);
        given().get(path.replaceAll("[^/]*$", UUID.randomUUID() + ".abc"))
                .then()
                .statusCode(404);
    }

    @Test
    void withTheLastSubscriptionTheAddressIsGone() {
        String one = followed(Map.of("toolId", tool));
        String two = followed(Map.of("subjectArea", "english"));

        as(Tokens.teacher()).delete(SUBSCRIPTIONS + "/" + one).then().statusCode(404);
        as(reader).delete(SUBSCRIPTIONS + "/" + one).then().statusCode(204);
        assertThat(HeldPlaces.of(mail)).isNotEmpty();
        as(reader).delete(SUBSCRIPTIONS + "/" + two).then().statusCode(204);

        assertThat(HeldPlaces.of(mail)).isEmpty();
    }

    @Test
    void oneFollowsOneThingOnceAndOnlyWhatIsThere() {
        followed(Map.of("toolId", tool));

        follow(Map.of("toolId", tool))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-subscription-there-already"));
        follow(Map.of("toolId", UUID.randomUUID())).then().statusCode(400).body("errors.pointer", contains("/toolId"));
        follow(Map.of("toolId", tool, "subjectArea", "english"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/toolId"));
        follow(Map.of()).then().statusCode(400).body("errors.pointer", contains("/subjectArea"));
        as(Tokens.teacher())
                .body(Map.of("toolId", tool))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-subscription-without-address"));
    }

    @Test
    void fiftyAreEnough() {
        followed(Map.of("toolId", tool));
        sql.update(
                "insert into subscription (id, subscriber_id, tool_id, subscribed_at)"
                        + " select gen_random_uuid(), id, gen_random_uuid(), seen_at from subscriber, generate_series(1, 49)"
                        + " where subject = ?",
                subject);

        follow(Map.of("subjectArea", "english"))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-subscriptions-enough"));
        as(reader).queryParam("limit", 100).get(SUBSCRIPTIONS).then().body("items", hasSize(50));
    }

    @Test
    void aNewAddressCountsFromTheNextLoginOnAndWhoStaysAwayIsForgotten() {
        followed(Map.of("toolId", tool));
        String newMail = "new-" + subject + "@school.example";
        as(reader.email(newMail)).body(Map.of("subjectArea", "english")).post(SUBSCRIPTIONS);
        assertThat(HeldPlaces.of(mail)).isEmpty();
        assertThat(HeldPlaces.of(newMail)).isNotEmpty();

        sql.update(
                "update subscriber set seen_at = ? where subject = ?",
                clock.instant().minus(Duration.ofDays(201)),
                subject);
        editions.forgetOld();

        assertThat(HeldPlaces.of(newMail)).isEmpty();
    }

    @Test
    void anyLoginIsSeen() {
        String stranger = UUID.randomUUID().toString();
        sql.update(
                "insert into subscriber (id, subject, email, coach, seen_at, told_until)"
                        + " values (gen_random_uuid(), ?, 'old@school.example', false, ?, ?)",
                stranger,
                clock.instant().minus(Duration.ofDays(100)),
                clock.instant());

        as(Tokens.coach().subject(stranger).email("new-" + stranger + "@school.example"))
                .get("/knowledge/v1/tools")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sql.query(
                                "select email, coach from subscriber where subject = ? and seen_at > ?",
                                row -> row.getString("email") + " " + row.getBoolean("coach"),
                                stranger,
                                clock.instant().minus(Duration.ofDays(1))))
                        .containsExactly("new-" + stranger + "@school.example true"));
    }

    @Test
    void whatIsHeldIsExportedAndErased() {
        followed(Map.of("toolId", tool));
        published("Nieuws", UUID.fromString(tool), List.of());
        editions.plan(editionNow());
        awaitStates("sent");
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .body("sections.subscriptions", hasSize(3))
                .body("sections.subscriptions.email", hasItem(mail));

        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(mail)).isEmpty();
        as(reader).get(SUBSCRIPTIONS).then().body("items", empty());
    }

    private String followed(Map<String, Object> what) {
        Response followed = follow(what);
        followed.then().statusCode(201);
        return followed.path("id");
    }

    private Response follow(Map<String, Object> what) {
        return as(reader).body(what).post(SUBSCRIPTIONS);
    }

    /** Everybody reads it from now on. */
    private String published(String title, UUID about, List<SubjectArea> areas) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> index.put(new SearchItem(
                        ItemKind.PRACTICE,
                        id,
                        title,
                        List.of(),
                        null,
                        "Samenvatting",
                        "",
                        about,
                        null,
                        areas,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        PracticeOutcome.WORKED,
                        true,
                        SearchItem.AS_A_RULE,
                        now,
                        now)));
        return id.toString();
    }

    /** Tells of all until now, as that of a week that no other test has. */
    private WeekMoment.Edition editionNow() {
        LocalDate week = LocalDate.EPOCH.minusWeeks(ThreadLocalRandom.current().nextInt(1, 100_000));
        return new WeekMoment.Edition(week, clock.instant());
    }

    private void awaitStates(String... states) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sql.query(
                                "select state from subscription_edition e join subscriber s on s.id = e.subscriber_id"
                                        + " where s.subject = ? order by e.until_at",
                                row -> row.getString(1),
                                subject))
                        .containsExactly(states));
    }
}
