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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.identifiers.Identifier;
import nl.schoolbel.tickets.schoolcalendar.Region;
import nl.schoolbel.tickets.schoolcalendar.WrittenDays;
import nl.schoolbel.tickets.ticket.Words;

/** The rows of schools. Many are written in one statement, handed over as one JSON list. */
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

    private static final TypeReference<List<Identifier>> IDENTIFIERS = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    IdentifierStore identifiers;

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

    /**
     * How long a school is there.
     *
     * @param successor the name of the school that it goes on as; {@code null} for none
     */
    record Stand(LocalDate endDate, String successor) {}

    /** Empty for a school that nobody knows. */
    Optional<Stand> stand(UUID id) {
        return sql
                .query(
                        "select school.end_date, successor.name from school"
                                + " left join school successor on successor.id = school.merged_into where school.id = ?",
                        row -> new Stand(row.getObject(1, LocalDate.class), row.getString(2)),
                        id)
                .stream()
                .findFirst();
    }

    /** The last end of the schools that go on as this one; empty when none does. */
    Optional<LocalDate> lastEndOfMergedInto(UUID id) {
        return sql.query(
                        "select max(end_date) from school where merged_into = ?",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        id)
                .get(0);
    }

    /**
     * Those that have one of these BRINs on a day, or one of these ids, locked in the order of their ids so that two imports
     * never deadlock.
     */
    List<Row> lockAny(Collection<String> brins, LocalDate day, Collection<UUID> ids) {
        return sql.query(
                SELECT + " where id in (select school_id from school_identifier where type in ('brin4', 'brin6')"
                        + " and value = any (?) and coalesce(valid_from_date, '-infinity') <= ?"
                        + " and coalesce(valid_until_date, 'infinity') >= ? union all select unnest(?::uuid[]))"
                        + " order by id for no key update",
                SchoolStore::read,
                brins.toArray(String[]::new),
                day,
                day,
                texts(ids));
    }

    /** All of them, locked in the order of their ids. */
    List<Row> lockAll() {
        return sql.query(SELECT + " order by id for no key update", SchoolStore::read);
    }

    void insert(Collection<School> schools, Instant now) {
        sql.update(
                "insert into school (id, brin, name, region, phone, address, end_date, merged_into, lesson_hours,"
                        + " access_hours, free_days, created_at) select id, brin, name, region, phone, address,"
                        + " \"endDate\", \"mergedInto\", \"lessonHours\", \"accessHours\", \"freeDays\", ? from "
                        + GIVEN,
                now,
                json(schools));
        identifiers.insert(schools);
    }

    void update(Collection<School> schools) {
        sql.update(
                "update school set brin = given.brin, name = given.name, region = given.region, phone = given.phone,"
                        + " address = given.address, end_date = \"endDate\", merged_into = \"mergedInto\","
                        + " lesson_hours = \"lessonHours\", access_hours = \"accessHours\", free_days = \"freeDays\","
                        + " version = version + 1 from " + GIVEN + " where school.id = given.id",
                json(schools));
        identifiers.replace(schools);
    }

    /** Newest first; {@code only} narrows, {@code null} does not. */
    List<Row> list(Set<UUID> only, SchoolFilter filter, Cursor after, int limit) {
        StringBuilder where = new StringBuilder(" where (created_at, id) < (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(after.at(), after.id()));
        if (only != null) {
            where.append(" and id = any (?::uuid[])");
            arguments.add(texts(only));
        }
        if (filter.brin != null) {
            where.append(" and id in (select school_id from school_identifier"
                    + " where type in ('brin4', 'brin6') and value = ?)");
            arguments.add(filter.brin);
        }
        if (filter.rio != null) {
            where.append(" and id in (select school_id from school_identifier"
                    + " where type in ('rio-institution', 'rio-group', 'rio-location') and value = ?)");
            arguments.add(filter.rio);
        }
        if (filter.text != null) {
            where.append(" and (lower(name) like ? or lower(address ->> 'town') like ?)");
            String start = filter.text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
            arguments.addAll(List.of(start, start));
        }
        arguments.add(limit);
        // As asked: only with the text itself the start of a name is looked up in an index.
        return sql.queryAsAsked(
                SELECT + where + " order by created_at desc, id desc limit ?", SchoolStore::read, arguments);
    }

    private static Row read(ResultSet row) throws SQLException {
        School school = new School(
                row.getObject("id", UUID.class),
                row.getString("brin"),
                row.getString("name"),
                Words.term(Region.class, row.getString("region")),
                row.getString("phone"),
                Address.ofColumn(row.getString("address")),
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
