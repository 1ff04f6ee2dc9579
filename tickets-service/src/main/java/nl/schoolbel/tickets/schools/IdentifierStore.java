package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.identifiers.IdentifierType;
import nl.schoolbel.tickets.schoolcalendar.WrittenDays;
import nl.schoolbel.tickets.ticket.Words;

/** The rows of the identifiers of schools: which school has which number when. */
@ApplicationScoped
class IdentifierStore {

    private static final String GIVEN = "jsonb_to_recordset(?::jsonb) as given (id uuid, identifiers jsonb)"
            + " cross join lateral jsonb_to_recordset(given.identifiers)"
            + " as i (type text, value text, \"validFromDate\" date, \"validUntilDate\" date)";

    @Inject
    Sql sql;

    /** Those of these BRINs that a school had until before a day. */
    Set<String> endedBefore(LocalDate day, Collection<String> brins) {
        return Set.copyOf(sql.query(
                "select distinct value from school_identifier where type in ('brin4', 'brin6') and value = any (?)"
                        + " and valid_until_date < ?",
                row -> row.getString("value"),
                brins.toArray(String[]::new),
                day));
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

    /**
     * Which of these schools have an identifier that another one has in the same period, and its type; asked and written
     * under one lock, so that two requests never both find it free.
     */
    Map<UUID, IdentifierType> takenOf(Collection<School> schools) {
        sql.query("select pg_advisory_xact_lock(hashtext('school_identifier'))", row -> 1);
        return sql
                .query(
                        "select distinct on (given.id) given.id, i.type from " + GIVEN + " join school_identifier other"
                                + " on other.type = i.type and other.value = i.value and other.school_id <> given.id"
                                + " and daterange(other.valid_from_date, other.valid_until_date, '[]')"
                                + " && daterange(i.\"validFromDate\", i.\"validUntilDate\", '[]') order by given.id, i.type",
                        row -> Map.entry(
                                row.getObject("id", UUID.class),
                                Words.term(IdentifierType.class, row.getString("type"))),
                        WrittenDays.column(List.copyOf(schools)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(Collection<School> schools) {
        sql.update(
                "insert into school_identifier (school_id, type, value, valid_from_date, valid_until_date)"
                        + " select given.id, i.type, i.value, i.\"validFromDate\", i.\"validUntilDate\" from "
                        + GIVEN,
                WrittenDays.column(List.copyOf(schools)));
    }

    void replace(Collection<School> schools) {
        sql.update("delete from school_identifier where school_id = any (?::uuid[])", (Object)
                schools.stream().map(school -> school.id().toString()).toArray(String[]::new));
        insert(schools);
    }
}
