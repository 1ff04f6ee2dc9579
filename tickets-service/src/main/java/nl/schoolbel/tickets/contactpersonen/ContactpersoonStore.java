package nl.schoolbel.tickets.contactpersonen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The rows of contactpersonen. */
@ApplicationScoped
class ContactpersoonStore {

    /** A school with more has made a mistake. */
    private static final int MOST = 100;

    private static final String SELECT = "select id, school_id, subject, name, email, rank, onboarded_date, from_date,"
            + " until_date, version from contactpersoon";

    @Inject
    Sql sql;

    /** A contactpersoon with what only its row knows. */
    record Row(Contactpersoon person, long version) {}

    Optional<Row> find(UUID schoolId, UUID id) {
        return sql.query(SELECT + " where school_id = ? and id = ?", ContactpersoonStore::read, schoolId, id).stream()
                .findFirst();
    }

    /** By rank, then longest known. */
    List<Contactpersoon> ofSchool(UUID schoolId) {
        return sql.query(
                SELECT + " where school_id = ? order by rank, created_at, id limit ?",
                row -> read(row).person(),
                schoolId,
                MOST);
    }

    /** True when the school has this person under another id; asked exactly, however many there are. */
    boolean isKnown(Contactpersoon person) {
        return !sql.query(
                        "select 1 from contactpersoon where school_id = ? and subject = ? and id <> ?",
                        row -> 1,
                        person.schoolId(),
                        person.subject(),
                        person.id())
                .isEmpty();
    }

    List<Contactpersoon> ofSubject(String subject) {
        return sql.query(
                SELECT + " where subject = ? order by id", row -> read(row).person(), subject);
    }

    /** False, and nothing happens, when the school has this person already. */
    boolean insert(Contactpersoon person, Instant now) {
        return sql.update(
                        "insert into contactpersoon (id, school_id, subject, name, email, rank, onboarded_date, from_date,"
                                + " until_date, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        person.id(),
                        person.schoolId(),
                        person.subject(),
                        person.name(),
                        person.email(),
                        person.rank(),
                        person.onboardedDate(),
                        person.fromDate(),
                        person.untilDate(),
                        now)
                == 1;
    }

    void update(Contactpersoon person) {
        sql.update(
                "update contactpersoon set subject = ?, name = ?, email = ?, rank = ?, onboarded_date = ?, from_date = ?,"
                        + " until_date = ?, version = version + 1 where id = ?",
                person.subject(),
                person.name(),
                person.email(),
                person.rank(),
                person.onboardedDate(),
                person.fromDate(),
                person.untilDate(),
                person.id());
    }

    void delete(UUID id) {
        sql.update("delete from contactpersoon where id = ?", id);
    }

    void deleteOfSubject(String subject) {
        sql.update("delete from contactpersoon where subject = ?", subject);
    }

    /** Whose last day lies before this one. */
    void deleteUntil(LocalDate day) {
        sql.update("delete from contactpersoon where until_date < ?", day);
    }

    private static Row read(ResultSet row) throws SQLException {
        Contactpersoon person = new Contactpersoon(
                row.getObject("id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getString("subject"),
                row.getString("name"),
                row.getString("email"),
                row.getInt("rank"),
                row.getObject("onboarded_date", LocalDate.class),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class));
        return new Row(person, row.getLong("version"));
    }
}
