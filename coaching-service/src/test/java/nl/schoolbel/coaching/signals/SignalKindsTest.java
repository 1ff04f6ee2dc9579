package nl.schoolbel.coaching.signals;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.KnowledgeGapFound;
import nl.schoolbel.events.schools.SchoolClosedDays;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holidays, themes of several schools, and tickets that were late; the edges of the rules are told in their own tests. */
@OnRealParts
class SignalKindsTest {

    private static final List<SchoolClosedDays> AUTUMN =
            List.of(new SchoolClosedDays(LocalDate.parse("2026-10-17"), LocalDate.parse("2026-10-25")));

    @Inject
    Heard heard;

    @Inject
    Happened happened;

    private UUID tool;

    @BeforeEach
    void aTool() {
        tool = heard.tool();
    }

    @Test
    void aHolidayOfTheSchoolDoesNotBreakARowOfQuestions() {
        UUID withHoliday = heard.school(AUTUMN);
        UUID without = heard.school();
        for (UUID school : List.of(withHoliday, without)) {
            happened.question(school, heardTool(school), at("2026-09-08"));
            happened.question(school, heardTool(school), at("2026-09-10"));
            happened.question(school, heardTool(school), at("2026-10-27"));
        }

        assertThat(happened.ofSchool(withHoliday)).hasSize(1);
        assertThat(happened.ofSchool(without)).isEmpty();
    }

    @Test
    void threeSchoolsWithAQuestionOnOneToolAreATheme() {
        happened.question(heard.school(), tool, at("2026-09-08"));
        UUID second = heard.school();
        happened.question(second, tool, at("2026-09-09"));
        happened.question(second, tool, at("2026-09-10"));
        assertThat(happened.themesOf(tool)).as("two schools").isEmpty();

        UUID third = heard.school();
        happened.question(third, tool, at("2026-10-20"));

        String theme = happened.themesOf(tool).get(0);
        as(Tokens.coach())
                .get(Happened.SIGNALS + "/" + theme)
                .then()
                .body("schools", equalTo(3))
                .body("tickets", nullValue())
                .body("schoolId", nullValue())
                .body("windowSchoolDays", equalTo(30))
                .body("raisedAt", equalTo(at("2026-10-20").toString()));
        happened.question(heard.school(), tool, at("2026-10-21"));
        assertThat(happened.themesOf(tool)).as("quiet").hasSize(1);
    }

    @Test
    void aThemeComesWhicheverSchoolIsHeardOfLast() {
        happened.question(heard.school(), tool, at("2026-10-20"));
        happened.question(heard.school(), tool, at("2026-10-01"));
        happened.question(heard.school(), tool, at("2026-09-08"));

        assertThat(happened.themesOf(tool)).hasSize(1);
    }

    @Test
    void schoolsThatAreHeardOfAtTheSameTimeAreNotOverlooked() {
        CompletableFuture<?>[] hearing = new CompletableFuture<?>[3];
        for (int i = 0; i < hearing.length; i++) {
            UUID school = heard.school();
            hearing[i] = CompletableFuture.runAsync(() -> happened.question(school, tool, at("2026-09-08")));
        }
        CompletableFuture.allOf(hearing).join();

        assertThat(happened.themesOf(tool)).hasSize(1);
    }

    @Test
    void aSchoolWhoseQuestionsLieTooFarBackDoesNotMakeATheme() {
        happened.question(heard.school(), tool, at("2026-09-07"));
        happened.question(heard.school(), tool, at("2026-10-01"));
        happened.question(heard.school(), tool, at("2026-10-20"));

        assertThat(happened.themesOf(tool)).isEmpty();
    }

    @Test
    void aThemeIsForCoachesAndTheBestuurWithoutSchoolsAndWords() {
        UUID school = heard.school();
        happened.question(school, tool, at("2026-09-08"));
        happened.question(heard.school(), tool, at("2026-09-08"));
        happened.question(heard.school(), tool, at("2026-09-08"));
        UUID ownSchool = heard.school();
        String signal = happened.signal(ownSchool, heard.tool(), at("2026-09-08"));
        String theme = happened.themesOf(tool).get(0);

        as(Tokens.bestuur())
                .queryParam("limit", 100)
                .get(Happened.SIGNALS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(theme))
                .body("items.id", not(hasItem(signal)))
                .body("items.schoolId", not(hasItem(ownSchool.toString())));
        as(Tokens.bestuur()).get(Happened.SIGNALS + "/" + theme).then().statusCode(200);
        as(Tokens.bestuur()).get(Happened.SIGNALS + "/" + signal).then().statusCode(404);
        as(Tokens.contactpersoon(school))
                .get(Happened.SIGNALS + "/" + theme)
                .then()
                .statusCode(404);
        as(Tokens.contactpersoon(school)).get(Happened.SIGNALS).then().body("items.id", not(hasItem(theme)));
    }

    @Test
    void aThemeIsToldByTheSecondVersionOnly() {
        for (int school = 0; school < 3; school++) {
            happened.question(heard.school(), tool, at("2026-09-08"));
        }
        String theme = happened.themesOf(tool).get(0);

        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.SIGNAL_RAISED_V2.topic().name())) {
            RecordedEvent told = events.await(CoachingEvents.SIGNAL_RAISED_V2.type(), theme);

            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.SIGNAL_RAISED_V2), told.body()))
                    .isEmpty();
            assertThat(told.sequence()).as("nothing was told of it before").isEqualTo(1);
            assertThat(told.body().has("schoolId")).isFalse();
            assertThat(told.body().path("schools").asInt()).isEqualTo(3);
        }
    }

    @Test
    void threeTicketsThatWereLateCallForAFallbackLesson() {
        UUID school = heard.school();
        UUID ticket = UUID.randomUUID();
        happened.breached(school, ticket, Target.WORKAROUND, at("2026-09-08"));
        happened.breached(school, ticket, Target.RESOLUTION, at("2026-09-09"));
        happened.breached(school, UUID.randomUUID(), Target.RESOLUTION, at("2026-09-10"));
        happened.breached(school, UUID.randomUUID(), Target.ACKNOWLEDGE, at("2026-09-10"));
        assertThat(happened.ofSchool(school)).as("two tickets").isEmpty();

        happened.breached(school, UUID.randomUUID(), Target.WORKAROUND, at("2026-09-11"));

        as(Tokens.contactpersoon(school))
                .get(Happened.SIGNALS + "/" + happened.ofSchool(school).get(0))
                .then()
                .body("kind", equalTo("breach-cluster"))
                .body("tickets", equalTo(3))
                .body("toolId", nullValue());
    }

    @Test
    void aBreachThatWasOverturnedCountsNoMoreWhicheverIsHeardFirst() {
        UUID school = heard.school();
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        happened.breached(school, one, Target.RESOLUTION, at("2026-09-08"));
        happened.overturned(school, one, Target.RESOLUTION, at("2026-09-09"));
        happened.overturned(school, other, Target.RESOLUTION, at("2026-09-09"));
        happened.breached(school, other, Target.RESOLUTION, at("2026-09-08"));
        happened.breached(school, UUID.randomUUID(), Target.RESOLUTION, at("2026-09-10"));
        happened.breached(school, UUID.randomUUID(), Target.RESOLUTION, at("2026-09-11"));
        assertThat(happened.ofSchool(school)).isEmpty();

        happened.breached(school, UUID.randomUUID(), Target.RESOLUTION, at("2026-09-14"));

        assertThat(happened.ofSchool(school)).hasSize(1);
    }

    @Test
    void searchesForTheSameThingInVainAreASignalOnceInTheQuiet() {
        UUID school = heard.school();
        UUID gap = UUID.randomUUID();
        heard.gap(gap(gap, school, 2, "2026-09-07"), 1);
        assertThat(happened.ofSchool(school)).as("two searches").isEmpty();

        heard.gap(gap(gap, school, 3, "2026-09-08"), 2);
        heard.gap(gap(gap, school, 4, "2026-10-19"), 3);
        assertThat(happened.ofSchool(school)).as("29 school days later").hasSize(1);
        heard.gap(gap(gap, school, 5, "2026-10-20"), 4);

        List<String> signals = happened.ofSchool(school);
        assertThat(signals).as("30 school days later").hasSize(2);
        as(Tokens.contactpersoon(school))
                .get(Happened.SIGNALS + "/" + signals.get(1))
                .then()
                .body("kind", equalTo("searches-without-result"))
                .body("gapId", equalTo(gap.toString()))
                .body("searches", equalTo(3))
                .body("windowSchoolDays", nullValue());
    }

    @Test
    void searchesOfNobodysSchoolAreForCoachesOnly() {
        UUID gap = UUID.randomUUID();
        heard.gap(gap(gap, null, 3, "2026-09-08"), 1);

        String signal = as(Tokens.coach())
                .queryParam("kind", "searches-without-result")
                .queryParam("limit", 100)
                .get(Happened.SIGNALS)
                .path("items.find { it.gapId == '" + gap + "' }.id");

        as(Tokens.coach()).get(Happened.SIGNALS + "/" + signal).then().statusCode(200);
        as(Tokens.contactpersoon(heard.school()))
                .get(Happened.SIGNALS + "/" + signal)
                .then()
                .statusCode(404);
        as(Tokens.bestuur()).get(Happened.SIGNALS + "/" + signal).then().statusCode(404);
    }

    private KnowledgeGapFound gap(UUID gap, UUID school, int searches, String day) {
        return new KnowledgeGapFound(gap, school, tool, searches, 30, at(day), OccurredBy.SCHOOLBEL);
    }

    /** A tool of its own for each school, so that no theme comes of it. */
    private UUID heardTool(UUID school) {
        return new UUID(school.getMostSignificantBits(), 1);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }
}
