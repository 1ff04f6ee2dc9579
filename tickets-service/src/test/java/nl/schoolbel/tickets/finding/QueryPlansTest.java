package nl.schoolbel.tickets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.testkit.parts.TestDatabase;
import nl.schoolbel.tickets.criteria.TicketSort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No list reads a board of ten thousand tickets through, in a schema of its own. */
class QueryPlansTest {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-4000-9000-000000000007");
    private static final Viewpoint COACH = new Viewpoint("coach", Set.of(), true, false, false);
    private static final Viewpoint BESTUUR = new Viewpoint("bestuur", Set.of(), false, false, true);
    private static final Viewpoint TEACHER = new Viewpoint("teacher-1", Set.of(SCHOOL), false, false, false);
    private static final SearchWords COMMON = new SearchWords("'digibord':*", true, null, null);
    private static final SearchWords RARE = new SearchWords("'kast' & '4711':*", true, "'kast'", "'4711':*");
    private static final Cursor MIDDLE = new Cursor(Instant.parse("2026-06-01T00:00:00Z"), UUID.randomUUID());

    private static Connection database;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        TestDatabase server = TestDatabase.running();
        database = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
        try (Statement sql = database.createStatement()) {
            sql.execute("create schema plans");
            sql.execute("set search_path = plans");
            for (Path migration : migrations()) {
                sql.execute(Files.readString(migration));
            }
            sql.execute("insert into school (id, brin, name, created_at)"
                    + " select ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, n, 'School', now()"
                    + " from generate_series(1, 40) n");
            sql.execute("insert into room (id, school_id, name, kind, short_code, created_at) select"
                    + " ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-4000-9000-' ||"
                    + " lpad((n % 40 + 1)::text, 12, '0'))::uuid, 'lokaal ' || n, 'classroom', 'C' || n, now() from"
                    + " generate_series(0, 399) n");
            sql.execute("insert into ticket (id, school_id, reporter, title, description, impact, urgency,"
                    + " lesson_blocked, priority, state, reported_at, room_id, resolved_by)"
                    + " select gen_random_uuid(),"
                    + " ('00000000-0000-4000-9000-' || lpad((n % 40 + 1)::text, 12, '0'))::uuid, 'teacher-' || n % 900,"
                    + " (array['Digibord','Printer','Laptop','Wifi'])[n % 4 + 1] || ' in lokaal ' || n % 30,"
                    + " 'Staat op de kast met nummer ' || n || ' en doet niets', 'class', 'normal', false, n % 4 + 1,"
                    + " case when n % 50 = 0 then 'reported' else 'closed' end,"
                    + " '2026-11-01Z'::timestamptz - n * interval '1 hour',"
                    + " ('00000000-0000-4000-8000-' || lpad((n % 400)::text, 12, '0'))::uuid,"
                    + " case when n % 50 = 0 then null else 'school' end from generate_series(1, 10000) n");
            sql.execute("analyze ticket");
        }
    }

    @AfterAll
    static void drop() throws SQLException {
        try (Connection own = database;
                Statement sql = own.createStatement()) {
            sql.execute("drop schema plans cascade");
        }
    }

    @ParameterizedTest
    @EnumSource(TicketSort.class)
    void everyOrderIsReadAlongAnIndex(TicketSort sort) throws SQLException {
        TicketQuery all = new TicketQuery(new Ordering(sort));
        TicketQuery school = new TicketQuery(new Ordering(sort)).whereIn("t.school_id", Set.of(SCHOOL));

        assertThat(plan(all.inOrder(Cursor.START, 26)))
                .contains("Index")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort Key");
        assertThat(plan(school.inOrder(Cursor.START, 26))).contains("Index").doesNotContain("Seq Scan");
    }

    @Test
    void aLaterPageBeginsAtItsCursor() throws SQLException {
        TicketQuery all = new TicketQuery(new Ordering(TicketSort.NEWEST));

        assertThat(plan(all.inOrder(MIDDLE, 26))).containsPattern("Index Cond: \\(ROW\\(.*reported_at, .*id\\) <");
    }

    @Test
    void wordsAreFoundByTheirIndexWhoeverAsks() throws SQLException {
        for (Viewpoint viewpoint : List.of(COACH, BESTUUR, TEACHER)) {
            TicketQuery rare = words(RARE, viewpoint);

            assertThat(plan(rare.byIndex(Cursor.START, 26)))
                    .contains(viewpoint.equals(COACH) ? "ticket_by_words" : "ticket_by_title_words")
                    .doesNotContain("Seq Scan");
            assertThat(plan(rare.inWindow(Cursor.START, 26, 1_040)))
                    .contains("ticket_by_time")
                    .doesNotContain("Seq Scan");
            assertThat(plan(words(COMMON, viewpoint).inWindow(MIDDLE, 26, 1_040)))
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void theIndexOfWordsKnowsTheSchool() throws SQLException {
        for (Viewpoint viewpoint : List.of(COACH, BESTUUR, TEACHER)) {
            TicketQuery ofSchool = newest().whereSchools(Set.of(SCHOOL)).whereWords(RARE, viewpoint);

            assertThat(plan(ofSchool.byIndex(Cursor.START, 26)))
                    .containsPattern("Index Cond: \\(t?i?t?l?e?_?search @@ .*'@s000000000007'")
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void theBeginningIsLookedForInWhatTheOtherWordsGive() throws SQLException {
        TicketQuery ofSchool = newest().whereSchools(Set.of(SCHOOL))
                .whereWords(RARE, RARE.withoutBeginning().orElseThrow(), COACH);

        assertThat(plan(ofSchool.byIndex(Cursor.START, 26)))
                .containsPattern("Filter: \\(.*search @@ .*'4711'+:\\*")
                .containsPattern("Index Cond: \\(search @@ '+kast'+ & '+@s000000000007'")
                .doesNotContain("Seq Scan");
    }

    @Test
    void theEndOfAWindowIsFoundInTheIndex() throws SQLException {
        TicketQuery school = words(COMMON, COACH).whereIn("t.school_id", Set.of(SCHOOL));

        assertThat(plan(school.behindWindow(Cursor.START, 40)))
                .contains("Scan using ticket_by_school")
                .doesNotContain("Sort");
    }

    @Test
    void aCodeIsFoundByItsOwnIndexes() throws SQLException {
        TicketQuery code = newest().where(
                        "(t.device_id = any (?) or lower(t.beheerpartner_reference) = lower(?))",
                        (Object) new UUID[] {UUID.randomUUID()},
                        "BP-7");

        assertThat(plan(code.byIndex(Cursor.START, 26)))
                .contains("ticket_by_device", "ticket_by_beheerpartner_reference")
                .doesNotContain("Seq Scan");
    }

    @Test
    void filtersHaveIndexes() throws SQLException {
        assertThat(plan(newest().where("t.state = ?", "reported"))).contains("ticket_by_state");
        assertThat(plan(newest().where("t.state = ?", "reported").whereIn("t.school_id", Set.of(SCHOOL))))
                .containsAnyOf("ticket_by_school_and_state", "ticket_open_by_school")
                .doesNotContain("Seq Scan");
        assertThat(plan(newest().whereIn("t.room_id", Set.of(UUID.randomUUID()))))
                .contains("ticket_by_room");
        assertThat(plan(newest().where("t.next_due_at <= ?", Instant.parse("2026-11-24T00:00:00Z"))))
                .contains("ticket_by_due_moment");
        assertThat(plan(newest().where("(t.reporter = ? or t.entered_by = ?)", "teacher-5", "teacher-5")))
                .contains("ticket_by_reporter");
        assertThat(plan(newest().where(TicketFinder.DISPUTED))).contains("ticket_dispute_by_time");
    }

    private static TicketQuery newest() {
        return new TicketQuery(new Ordering(TicketSort.NEWEST));
    }

    private static TicketQuery words(SearchWords words, Viewpoint viewpoint) {
        return newest().whereWords(words, viewpoint);
    }

    private static String plan(TicketQuery query) throws SQLException {
        return plan(query.inOrder(Cursor.START, 26));
    }

    private static String plan(TicketQuery.Statement statement) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain = database.prepareStatement("explain " + statement.sql())) {
            for (int i = 0; i < statement.arguments().size(); i++) {
                Object argument = statement.arguments().get(i);
                explain.setObject(
                        i + 1,
                        argument instanceof Instant instant
                                ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)
                                : argument);
            }
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> own = Files.list(Path.of("src/main/resources/db/migration"));
                Stream<Path> platform = Files.list(Path.of("../platform/src/main/resources/db/platform"))) {
            return Stream.concat(own, platform)
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }
}
