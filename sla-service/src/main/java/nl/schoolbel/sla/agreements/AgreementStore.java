package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.agreements.AgreementRegister.AgreementFilter;

/** Rows of agreement versions; there are tens of them. */
@ApplicationScoped
public class AgreementStore {

    /** More agreements than this at one moment is not a board's register any more. */
    static final int MOST_AT_ONCE = 200;

    private static final String ORDER_OF_RANK =
            " order by rank, valid_from desc, created_at desc, id limit " + MOST_AT_ONCE;

    @Inject
    Sql sql;

    /** A version and the number that its ETag carries. */
    record Row(Agreement agreement, long change) {}

    void add(Agreement agreement) {
        sql.update(
                "insert into agreement (id, agreement_id, version, kind, state, rank, beheerpartner_id, name, valid_from,"
                        + " valid_until, terms, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                agreement.id(),
                agreement.agreementId(),
                agreement.version(),
                agreement.kind().slug(),
                agreement.state().slug(),
                agreement.rank(),
                agreement.beheerpartnerId(),
                agreement.name(),
                agreement.validFromDate(),
                agreement.validUntilDate(),
                JsonColumn.write(agreement.terms()),
                agreement.createdAt());
    }

    /** Writes what can be changed of a draft. */
    void change(Agreement draft) {
        sql.update(
                "update agreement set rank = ?, beheerpartner_id = ?, name = ?, valid_from = ?, valid_until = ?,"
                        + " terms = ?::jsonb, change = change + 1 where id = ? and state = 'draft'",
                draft.rank(),
                draft.beheerpartnerId(),
                draft.name(),
                draft.validFromDate(),
                draft.validUntilDate(),
                JsonColumn.write(draft.terms()),
                draft.id());
    }

    void removeDraft(UUID id) {
        sql.update("delete from agreement where id = ? and state = 'draft'", id);
    }

    void publish(UUID id, Instant at) {
        sql.update(
                "update agreement set state = 'published', published_at = ?, change = change + 1 where id = ?", at, id);
    }

    /** @param reason null when a later version takes over */
    void end(UUID id, LocalDate lastDate, Instant at, String reason) {
        sql.update(
                "update agreement set state = 'ended', valid_until = ?, ended_at = ?, end_reason = ?, change = change + 1"
                        + " where id = ?",
                lastDate,
                at,
                reason,
                id);
    }

    /** Lets one transaction at a time publish or end, so that each sees what holds beside its own. */
    void lockRegister() {
        sql.query("select pg_advisory_xact_lock(hashtext('agreement'))", row -> 0);
    }

    Optional<Row> lock(UUID id) {
        return sql.query("select * from agreement where id = ? for update", AgreementStore::row, id).stream()
                .findFirst();
    }

    Optional<Row> findRow(UUID id) {
        return sql.query("select * from agreement where id = ?", AgreementStore::row, id).stream()
                .findFirst();
    }

    public Optional<Agreement> find(UUID id) {
        return findRow(id).map(Row::agreement);
    }

    /** The versions of a line, first to last. */
    public List<Agreement> ofLine(UUID agreementId) {
        return sql.query(
                "select * from agreement where agreement_id = ? order by version", AgreementStore::read, agreementId);
    }

    List<Agreement> newest(AgreementFilter filter, Cursor after, int limit) {
        StringBuilder query = new StringBuilder("select * from agreement where (created_at, id) < (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(after.at(), after.id()));
        if (filter.kind() != null) {
            query.append(" and kind = ?");
            arguments.add(filter.kind().slug());
        }
        if (filter.state() != null) {
            query.append(" and state = ?");
            arguments.add(filter.state().slug());
        }
        if (filter.beheerpartnerId() != null) {
            query.append(" and beheerpartner_id = ?");
            arguments.add(filter.beheerpartnerId());
        }
        if (filter.schools() != null) {
            // A list of schools that is empty is every school.
            query.append(" and (terms -> 'schools' = '[]'::jsonb or jsonb_exists_any(terms -> 'schools', ?))");
            arguments.add(filter.schools().stream().map(UUID::toString).toArray(String[]::new));
        }
        if (filter.withoutDrafts()) {
            query.append(" and state <> 'draft'");
        }
        arguments.add(limit);
        return sql.query(
                query.append(" order by created_at desc, id desc limit ?").toString(),
                AgreementStore::read,
                arguments.toArray());
    }

    /**
     * Those in force on the day in UTC or on one beside it, in the order in which they count. The zone of an agreement's
     * calendar decides which day it is; that is looked at by the caller.
     */
    List<Agreement> validAround(AgreementKind kind, LocalDate day) {
        return inForce(kind, day.minusDays(1), day.plusDays(1));
    }

    /** Those in force on any of the days, in the order in which they count. */
    List<Agreement> inForce(AgreementKind kind, LocalDate from, LocalDate until) {
        return sql.query(
                "select * from agreement where kind = ? and state <> 'draft' and valid_from <= ?"
                        + " and (valid_until is null or valid_until >= ?)" + ORDER_OF_RANK,
                AgreementStore::read,
                kind.slug(),
                until,
                from);
    }

    /** All of a kind, drafts and those that are over too, in the order in which they would count. */
    List<Agreement> ofKind(AgreementKind kind) {
        return sql.query("select * from agreement where kind = ?" + ORDER_OF_RANK, AgreementStore::read, kind.slug());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(read(row), row.getLong("change"));
    }

    private static Agreement read(ResultSet row) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getObject("agreement_id", UUID.class),
                row.getInt("version"),
                AgreementKind.valueOf(constant(row.getString("kind"))),
                AgreementState.valueOf(constant(row.getString("state"))),
                row.getInt("rank"),
                row.getObject("beheerpartner_id", UUID.class),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                JsonColumn.read(row.getString("terms"), AgreementTerms.class),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "published_at"),
                Sql.instant(row, "ended_at"),
                row.getString("end_reason"));
    }

    private static String constant(String slug) {
        return slug.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }
}
