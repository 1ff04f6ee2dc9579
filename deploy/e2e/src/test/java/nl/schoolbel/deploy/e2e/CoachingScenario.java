package nl.schoolbel.deploy.e2e;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;

/** Does what a school and its coaches do about one tool. The school has teachers and a contactpersoon of its own. */
final class CoachingScenario {

    static final String SCHOOL = "00000000-0000-4000-8000-000000000003";

    /** Stand in contents only; whoever finds them where only topics belong has found a leak. */
    static final String CONTENT = "De leraar begint zelf en de coach kijkt mee";

    static final String GOAL = "Alle leraren gebruiken het bord zonder hulp";

    private final World world;
    private final ApiClient coach;
    private final String toolId;

    private CoachingScenario(World world, String toolId) {
        this.world = world;
        this.coach = coaching(Account.COACH_2);
        this.toolId = toolId;
    }

    /** With a new tool that nobody else plays with. */
    static CoachingScenario withNewTool(World world) {
        String tool = world.stack()
                .api(Service.KNOWLEDGE, Account.COACH_2)
                .post(
                        "/tools",
                        Map.of("name", "Schrijfbord " + UUID.randomUUID(), "purpose", "Samen schrijven aan het bord."))
                .orThrow("the tool")
                .text("id");
        return new CoachingScenario(world, tool);
    }

    ApiClient coaching(Account account) {
        return world.stack().api(Service.COACHING, account);
    }

    String toolId() {
        return toolId;
    }

    /** A teacher reports, the contactpersoon finds that it was a question, the teacher agrees. */
    void userQuestion() {
        String id = world.tickets(Account.TEACHER_3)
                .post(
                        "/tickets",
                        Map.of(
                                "schoolId", SCHOOL,
                                "title", "Het bord schrijft niet",
                                "description", "De pen doet niets.",
                                "toolId", toolId,
                                "impact", "class",
                                "urgency", "normal"))
                .orThrow("the report")
                .text("id");
        String path = "/tickets/" + id;
        Map<String, String> outcome =
                Map.of("cause", "user-question", "toolId", toolId, "done", "De pen stond op muis.");
        world.tickets(Account.CONTACTPERSOON_2)
                .step(path, "resolutions", outcome)
                .orThrow("the resolution");
        world.tickets(Account.TEACHER_3).step(path, "confirmations", null).orThrow("the confirmation");
    }

    /** Days on which the school is closed, besides what it has already. */
    void closes(LocalDate firstDate, LocalDate lastDate) {
        ApiClient tickets = world.tickets(Account.CONTACTPERSOON_2);
        Answer school = tickets.get("/schools/" + SCHOOL).orThrow("the school");
        tickets.call(
                        "PUT",
                        "/schools/" + SCHOOL + "/free-days",
                        Map.of("If-Match", school.etag().orElseThrow()),
                        Map.of(
                                "freeDays",
                                List.of(Map.of(
                                        "firstDate", firstDate.toString(),
                                        "lastDate", lastDate.toString(),
                                        "label", "Projectweek"))))
                .orThrow("the free days");
    }

    String planActivity(Instant startsAt, Instant endsAt, String signalId) {
        return coach.post(
                        "/activities",
                        Map.of(
                                "kind",
                                "demonstration",
                                "schoolId",
                                SCHOOL,
                                "topic",
                                "Voordoen met het schrijfbord",
                                "content",
                                CONTENT,
                                "startsAt",
                                startsAt.toString(),
                                "endsAt",
                                endsAt.toString(),
                                "toolId",
                                toolId,
                                "signalId",
                                signalId))
                .orThrow("the activity")
                .text("id");
    }

    void holdActivity(String id) {
        step(
                "/activities/" + id,
                "holdings",
                Map.of(
                        "preparationMinutes", 30,
                        "travelMinutes", 20,
                        "contactMinutes", 60,
                        "technicalMinutes", 10,
                        "participants", Map.of("teachers", 6, "contactpersonen", 1, "others", 0)));
    }

    String openCycle(String signalId, String practiceId) {
        Map<String, Object> cycle = new HashMap<>(Map.of(
                "schoolId",
                SCHOOL,
                "title",
                "Schrijven op het bord",
                "goal",
                GOAL,
                "measure",
                "Leraren zonder hulp",
                "unit",
                "leraren",
                "baseline",
                1,
                "target",
                6,
                "toolId",
                toolId,
                "signalId",
                signalId,
                "teachers",
                6));
        cycle.put("practiceId", practiceId);
        return onceHeard(coach, "/cycles", cycle);
    }

    /** A coach writes down what worked; another one looks at it and publishes it. */
    String publishPractice() {
        String id = world.stack()
                .api(Service.KNOWLEDGE, Account.COACH_2)
                .post(
                        "/practices",
                        Map.of(
                                "title",
                                "Schrijven op het bord in vijf handgrepen",
                                "question",
                                "Hoe leert een heel team het bord in een week?",
                                "setting",
                                "Groep 3 tot en met 8.",
                                "steps",
                                List.of("Een kaart met vijf handgrepen.", "Elke dag een handgreep."),
                                "toolId",
                                toolId,
                                "schoolId",
                                SCHOOL,
                                "durationMinutes",
                                60,
                                "outcome",
                                "worked"))
                .orThrow("the practice")
                .text("id");
        world.stack()
                .api(Service.KNOWLEDGE, Account.COACH_1)
                .step("/practices/" + id, "publications", Map.of("privacyChecked", true, "pedagogyChecked", true))
                .orThrow("the publication");
        return id;
    }

    /** What the criteria of a cycle ask for by themselves, and no more. */
    void holdFirstCheck(String check, LocalDate reviewDate) {
        step(
                "/borging-checks/" + check,
                "holdings",
                Map.of(
                        "colleaguesUnaided",
                        3,
                        "ownerNamed",
                        true,
                        "inYearPlan",
                        true,
                        "reviewDate",
                        reviewDate.toString()));
    }

    /** A teacher of the school asks a coach. */
    String asks(String question) {
        return onceHeard(
                coaching(Account.TEACHER_3),
                "/requests",
                Map.of("schoolId", SCHOOL, "toolId", toolId, "question", question, "urgency", "normal"));
    }

    /** Makes something that names what knowledge-service told a moment ago; refused until that is heard. */
    private static String onceHeard(ApiClient caller, String path, Map<String, ?> body) {
        return Waiting.until("taking of " + path)
                .until(() -> caller.post(path, body).orThrow(path).text("id"), id -> !id.isEmpty());
    }

    /** A coach takes a step. */
    Answer step(String thing, String step, Object body) {
        return coach.step(thing, step, body).orThrow(step + " of " + thing);
    }
}
