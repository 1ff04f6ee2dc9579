package nl.schoolbel.coaching.telling;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.testkit.parts.MailResource;
import nl.schoolbel.platform.testkit.parts.TestMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears by mail that there is news, and what the mail says. */
@OnRealParts
@WithTestResource(value = MailResource.class, scope = TestResourceScope.GLOBAL)
class TidingsTest {

    private static final String REQUESTS = "/coaching/v1/requests";
    private static final String SECRET = "digibord";

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    Sql sql;

    private UUID school;
    private String coachMail;
    private String askerMail;
    private Staff.Member member;
    private Token coach;
    private Token teacher;

    @BeforeEach
    void aSchoolWithItsCoach() {
        school = heard.school();
        coachMail = "coach-" + school + "@school.example";
        askerMail = "teacher-" + school + "@school.example";
        member = staff.coachOf(school);
        coach = member.token().email(coachMail);
        teacher = Tokens.teacher(school).email(askerMail);
        hasBeenHere(coach);
    }

    @Test
    void theSchoolsCoachHearsOfARequestAndTheAskerOfTheAnswerWithoutItsWords() {
        String elsewhere = "elsewhere-" + school + "@school.example";
        hasBeenHere(staff.coachOf(heard.school()).token().email(elsewhere));
        UUID request = asked();

        String toCoach = mail(coachMail);
        step(coach, request, "answers", Map.of("text", "Zet het " + SECRET + " op bron 2."));
        String toAsker = mail(askerMail);

        assertThat(toCoach)
                .contains("Subject: Nieuwe coachvraag", "/coaching/v1/requests/" + request, "Content-Language: nl")
                .doesNotContain(SECRET);
        assertThat(toAsker)
                .contains("Subject: Uw coachvraag is beantwoord", "/coaching/v1/requests/" + request)
                .doesNotContain(SECRET);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(states(member.subject())).containsExactly("sent"));
        assertThat(TestMail.running().to(elsewhere)).isEmpty();
    }

    @Test
    void theContactpersoonHearsOfAReferralAndNobodyOfTheSameTwice() {
        String mail = "contactpersoon-" + school + "@school.example";
        hasBeenHere(Tokens.contactpersoon(school).email(mail));
        UUID request = asked();

        step(coach, request, "contactpersoon-referrals", Map.of("reason", "Jij kent het " + SECRET));
        assertThat(mail(mail)).contains("Subject: Een coach vraagt uw hulp").doesNotContain(SECRET);
        step(coach, request, "acceptances", null);
        step(coach, request, "contactpersoon-referrals", Map.of("reason", "Toch jij"));
        step(coach, request, "technical-referrals", null);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(TestMail.running().to(askerMail)).hasSize(2));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sql.query(
                                "select 1 from tiding where thing_id = ? and state = 'waiting'", row -> 1, request))
                        .isEmpty());
        assertThat(TestMail.running().to(mail)).hasSize(1);
    }

    @Test
    void whoReadsEnglishGetsEnglishAndWhoDidItHearsNothing() {
        UUID request =
                UUID.fromString(ask(coach).then().statusCode(201).extract().path("id"));
        sql.update("update person_address set language = 'en-GB' where subject = ?", member.subject());
        assertThat(states(member.subject())).isEmpty();

        step(Tokens.coach(), request, "acceptances", null);
        step(Tokens.coach(), request, "releases", Map.of("reason", "Toch niet"));
        step(Tokens.coach(), request, "practice-links", Map.of("practiceId", practice()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestMail.running().to(coachMail))
                        .hasSize(2)
                        .anyMatch(mail -> mail.contains("Subject: A coaching request is open again"))
                        .anyMatch(mail -> mail.contains("Subject: Your coaching request was answered")));
    }

    @Test
    void whereNobodyLooksAfterASchoolEveryCoachHearsButThoseWhoAreNoneAnyMore() {
        String formerMail = "former-" + school + "@school.example";
        Staff.Member former = staff.coach();
        hasBeenHere(former.token().email(formerMail));
        sql.update("update coach set until_date = from_date where id = ?", former.id());
        UUID alone = heard.school();

        as(Tokens.teacher(alone))
                .body(Map.of("schoolId", alone, "question", "Mijn " + SECRET + " is zwart.", "urgency", "low"))
                .post(REQUESTS)
                .then()
                .statusCode(201);

        assertThat(states(member.subject())).hasSize(1);
        assertThat(states(former.subject())).isEmpty();
    }

    @Test
    void anAddressIsExportedAndErased() {
        String subject = member.subject();
        asked();
        mail(coachMail);
        as(Tokens.operator())
                .get("/coaching/v1/persons/" + subject + "/export")
                .then()
                .body("sections.mailAddress", hasSize(1))
                .body("sections.mails", hasSize(1));

        as(Tokens.operator())
                .post("/coaching/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(coachMail)).isEmpty();
        as(Tokens.operator())
                .get("/coaching/v1/persons/" + subject + "/export")
                .then()
                .body("sections.mailAddress", empty())
                .body("sections.mails", empty());
    }

    private UUID practice() {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into practice_copy (id, version, title, published_at) values (?, 1, 'Quiz in groep 6', ?)",
                id,
                Instant.parse("2026-09-01T08:00:00Z"));
        return id;
    }

    private void hasBeenHere(Token who) {
        as(who).get(REQUESTS).then().statusCode(200);
    }

    private UUID asked() {
        return UUID.fromString(ask(teacher).then().statusCode(201).extract().path("id"));
    }

    private Response ask(Token who) {
        return as(who).body(Map.of("schoolId", school, "question", "Mijn " + SECRET + " is zwart.", "urgency", "low"))
                .post(REQUESTS);
    }

    private static void step(Token who, UUID request, String step, Map<String, Object> body) {
        RequestSpecification call = as(who).header(
                        "If-Match",
                        as(Tokens.coach()).get(REQUESTS + "/" + request).header("ETag"));
        (body == null ? call : call.body(body))
                .post(REQUESTS + "/" + request + "/" + step)
                .then()
                .statusCode(201);
    }

    private static String mail(String address) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestMail.running().to(address)).isNotEmpty());
        return TestMail.running().to(address).get(0);
    }

    private List<String> states(String subject) {
        return sql.query("select state from tiding where subject = ?", row -> row.getString(1), subject);
    }
}
