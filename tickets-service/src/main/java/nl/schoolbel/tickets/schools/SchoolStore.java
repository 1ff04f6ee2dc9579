package nl.schoolbel.tickets.schools;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.identifiers.Identifier;
import nl.schoolbel.tickets.identifiers.IdentifierType;
import nl.schoolbel.tickets.schoolcalendar.Region;
import nl.schoolbel.tickets.schoolcalendar.WrittenDays;
import nl.schoolbel.tickets.ticket.Words;

/** The rows of schools and of their identifiers. Many are written in one statement, handed over as one JSON list. */
@ApplicationScoped
class SchoolStore {

    private static final String SELECT =
            "select id, brin, name, region, phone, address, end_date, merged_into, lesson_hours, access_hours, free_days,"
                    + " version, created_at, (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object("
                    + "'type', type, 'value', value, 'validFromDate', valid_from_date, 'validUntilDate', valid_until_date))"
                    + " order by type, valid_from_date nulls first, value), '[]')"
                    + " from school_identifier where school_id = school.id) as identifiers from school";

    private static final String GIVEN = "jsonb_to_recordset(?::jsonb) as given (id uuid, brin text, name text,"
            + " region text, phone text, address jsonb, \"endDate\" date, \"mergedInto\" uuid, identifiers jsonb,"
            + " \"lessonHours\" jsonb, \"accessHours\" jsonb, \"freeDays\" jsonb)";

    private static final String GIVEN_IDENTIFIERS = GIVEN + " cross join lateral jsonb_to_recordset(given.identifiers)"
            + " as i (type text, value text, \"validFromDate\" date, \"validUntilDate\" date)";

    private static final TypeReference<List<Identifier>> IDENTIFIERS = new TypeReference<>() {};

    @Inject
    Sql sql;

    /** A school with what only its row knows. */
    record Row(School school, long version, Instant createdAt) {}

    Optional<Row> find(UUID id) {
        return sql.query(SELECT + " where id = ?", SchoolStore::read, id).stream()
                .findFirst();
    }

    /** Locks it against other changes; a ticket of the school may be written meanwhile. */
    Optional<Row> lock(UUID id) {
        return sql.query(SELECT + " where id = ? for no key update", SchoolStore::read, id).stream()
                .findFirst();
    }

    boolean exists(UUID id) {
        return !sql.query("select 1 from school where id = ?", row -> 1, id).isEmpty();
    }

    /** Empty for a school that nobody knows. */
    Optional<Boolean> isOpenOn(LocalDate day, UUID id) {
        return sql
                .query(
                        "select coalesce(end_date >= ?, true) from school where id = ?",
                        row -> row.getBoolean(1),
                        day,
                        id)
                .stream()
                .findFirst();
    }

    /** Those with one of these BRINs or ids, locked in the order of their ids so that two imports never deadlock. */
    List<Row> lockAny(Collection<String> brins, Collection<UUID> ids) {
        return sql.query(
                SELECT + " where brin = any (?) or id = any (?::uuid[]) order by id for no key update",
                SchoolStore::read,
                brins.toArray(String[]::new),
                texts(ids));
    }

    /** All of them, locked in the order of their ids. */
    List<Row> lockAll() {
        return sql.query(SELECT + " order by id for no key update", SchoolStore::read);
    }

    /** The ids of those whose BRIN of a day is another than the one they carry. */
    List<UUID> otherBrinOn(LocalDate day) {
        return sql.query(
                "select id from school cross join lateral (select value from school_identifier"
                        + " where school_id = school.id and type in ('brin4', 'brin6')"
                        + " and coalesce(valid_from_date, '-infinity') <= ? and coalesce(valid_until_date, 'infinity') >= ?"
                        + " order by type desc limit 1) as current where current.value <> school.brin order by id",
                row -> row.getObject("id", UUID.class),
                day,
                day);
    }

    void insert(Collection<School> schools, Instant now) {
        sql.update(
                "insert into school (id, brin, name, region, phone, address, end_date, merged_into, lesson_hours,"
                        + " access_hours, free_days, created_at) select id, brin, name, region, phone, address,"
                        + " \"endDate\", \"mergedInto\", \"lessonHours\", \"accessHours\", \"freeDays\", ? from "
                        + GIVEN,
                now,
                json(schools));
        insertIdentifiers(schools);
    }

    void update(Collection<School> schools) {
        sql.update(
                "update school set brin = given.brin, name = given.name, region = given.region, phone = given.phone,"
                        + " address = given.address, end_date = \"endDate\", merged_into = \"mergedInto\","
                        + " lesson_hours = \"lessonHours\", access_hours = \"accessHours\", free_days = \"freeDays\","
                        + " version = version + 1 from " + GIVEN + " where school.id = given.id",
                json(schools));
        sql.update("delete from school_identifier where school_id = any (?::uuid[])", (Object)
                texts(schools.stream().map(School::id).toList()));
        insertIdentifiers(schools);
    }

    /**
     * The type of an identifier that another school has in the same period; asked and written under one lock, so that two
     * requests never both find it free.
     */
    Optional<IdentifierType> takenOf(Collection<School> schools) {
        sql.query("select pg_advisory_xact_lock(hashtext('school_identifier'))", row -> 1);
        return sql
                .query(
                        "select i.type from " + GIVEN_IDENTIFIERS + " join school_identifier other"
                                + " on other.type = i.type and other.value = i.value and other.school_id <> given.id"
                                + " and daterange(other.valid_from_date, other.valid_until_date, '[]')"
                                + " && daterange(i.\"validFromDate\", i.\"validUntilDate\", '[]') limit 1",
                        row -> Words.term(IdentifierType.class, row.getString(1)),
                        json(schools))
                .stream()
                .findFirst();
    }

    /** Newest first; {@code only} narrows, {@code null} does not. */
    List<Row> list(Set<UUID> only, Cursor after, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(after.at(), after.id()));
        String narrowed = "";
        if (only != null) {
            narrowed = " and id = any (?::uuid[])";
            arguments.add(texts(only));
        }
        arguments.add(limit);
        return sql.query(
                SELECT + " where (created_at, id) < (?, ?)" + narrowed + " order by created_at desc, id desc limit ?",
                SchoolStore::read,
                arguments.toArray());
    }

    private void insertIdentifiers(Collection<School> schools) {
        sql.update(
                "insert into school_identifier (school_id, type, value, valid_from_date, valid_until_date)"
                        + " select given.id, i.type, i.value, i.\"validFromDate\", i.\"validUntilDate\" from "
                        + GIVEN_IDENTIFIERS,
                json(schools));
    }

    private static Row read(ResultSet row) throws SQLException {
        School school = new School(
                row.getObject("id", UUID.class),
                row.getString("brin"),
                row.getString("name"),
                Words.term(Region.class, row.getString("region")),
                row.getString("phone"),
                row.getString("address") == null
                        ? null
                        : JsonColumn.read(row.getString("address"), new TypeReference<Address>() {}),
                row.getObject("end_date", LocalDate.class),
                row.getObject("merged_into", UUID.class),
                JsonColumn.read(row.getString("identifiers"), IDENTIFIERS),
                WrittenDays.hours(row.getString("lesson_hours")),
                WrittenDays.hours(row.getString("access_hours")),
                WrittenDays.days(row.getString("free_days")));
        return new Row(school, row.getLong("version"), Sql.instant(row, "created_at"));
    }

    private static String json(Collection<School> schools) {
        return WrittenDays.column(List.copyOf(schools));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
