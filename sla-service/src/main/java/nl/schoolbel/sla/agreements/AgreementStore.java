package nl.schoolbel.sla.agreements;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** Rows of agreements; there are tens of them, never edited. */
@ApplicationScoped
public class AgreementStore {

    /** More agreements than this at one moment is not a board's register any more. */
    private static final int MOST_AT_ONCE = 200;

    @Inject
    Sql sql;

    void add(Agreement agreement) {
        try {
            sql.update(
                    "insert into agreement (id, beheerpartner_id, name, valid_from, valid_until, terms, created_at)"
                            + " values (?, ?, ?, ?, ?, ?::jsonb, ?)",
                    agreement.id(),
                    agreement.beheerpartnerId(),
                    agreement.name(),
                    agreement.validFromDate(),
                    agreement.validUntilDate(),
                    EventJson.mapper().writeValueAsString(agreement.terms()),
                    agreement.createdAt());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Optional<Agreement> find(UUID id) {
        return sql.query("select * from agreement where id = ?", AgreementStore::read, id).stream()
                .findFirst();
    }

    List<Agreement> newest(Cursor after, int limit) {
        return sql.query(
                "select * from agreement where (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                AgreementStore::read,
                after.at(),
                after.id(),
                limit);
    }

    /**
     * Those valid on the day in UTC or on one beside it, latest start first: the newest word on a matter wins. An
     * agreement's own zone decides which day it is; that is looked at by the caller.
     */
    List<Agreement> validAround(LocalDate day) {
        return sql.query(
                "select * from agreement where valid_from <= ? and (valid_until is null or valid_until >= ?)"
                        + " order by valid_from desc, created_at desc limit " + MOST_AT_ONCE,
                AgreementStore::read,
                day.plusDays(1),
                day.minusDays(1));
    }

    private static Agreement read(ResultSet row) throws SQLException {
        try {
            return new Agreement(
                    row.getObject("id", UUID.class),
                    row.getObject("beheerpartner_id", UUID.class),
                    row.getString("name"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_until", LocalDate.class),
                    EventJson.mapper().readValue(row.getString("terms"), AgreementTerms.class),
                    Sql.instant(row, "created_at"));
        } catch (JsonProcessingException broken) {
            throw new SQLException("terms of an agreement cannot be read", broken);
        }
    }
}
