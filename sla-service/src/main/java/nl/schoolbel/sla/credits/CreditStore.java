package nl.schoolbel.sla.credits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.figures.domain.FigureMonth;
import nl.schoolbel.sla.figures.domain.MonthCredit;

/** Rows of credits: tens a month at most. */
@ApplicationScoped
class CreditStore {

    @Inject
    Sql sql;

    /** Breaches of one target under one version of an agreement. */
    record Counted(UUID beheerpartnerId, UUID agreementId, Target target, int breaches) {}

    /** What counts of the breaches of a month that was closed. */
    List<Counted> counted(FigureMonth month) {
        return sql.query(
                "select beheerpartner_id, agreement_id, target, sum(breaches - excluded_breaches) as breaches"
                        + " from closed_clock where month = ? and breaches > excluded_breaches"
                        + " and beheerpartner_id is not null and agreement_id is not null group by 1, 2, 3",
                row -> new Counted(
                        row.getObject("beheerpartner_id", UUID.class),
                        row.getObject("agreement_id", UUID.class),
                        Target.valueOf(row.getString("target")),
                        row.getInt("breaches")),
                first(month));
    }

    void add(UUID id, FigureMonth month, UUID beheerpartner, MonthCredit credit, Instant now) {
        sql.update(
                "insert into credit (id, month, beheerpartner_id, breaches, percent, cap_percent, amount_cents, state,"
                        + " proposed_at) values (?, ?, ?, ?, ?, ?, ?, 'proposed', ?)",
                id,
                first(month),
                beheerpartner,
                credit.breaches(),
                credit.percent(),
                credit.capPercent(),
                credit.amountCents(),
                now);
    }

    /** @param beheerpartner {@code null} for all */
    List<CreditView> ofMonth(FigureMonth month, UUID beheerpartner) {
        return sql.query(
                "select * from credit where month = ? and (?::uuid is null or beheerpartner_id = ?)"
                        + " order by beheerpartner_id",
                CreditStore::read,
                first(month),
                beheerpartner,
                beheerpartner);
    }

    /** @param beheerpartner {@code null} for all */
    List<CreditView> newest(UUID beheerpartner, Cursor after, int limit) {
        return sql.query(
                "select * from credit where (?::uuid is null or beheerpartner_id = ?) and (proposed_at, id) < (?, ?)"
                        + " order by proposed_at desc, id desc limit ?",
                CreditStore::read,
                beheerpartner,
                beheerpartner,
                after.at(),
                after.id(),
                limit);
    }

    Optional<CreditView> find(UUID id) {
        return sql.query("select * from credit where id = ?", CreditStore::read, id).stream()
                .findFirst();
    }

    /** False when it was settled before. */
    boolean settle(UUID id, String state, String words, Instant now) {
        return sql.update(
                        "update credit set state = ?, words = ?, settled_at = ? where id = ? and state = 'proposed'",
                        state,
                        words,
                        now,
                        id)
                == 1;
    }

    private static LocalDate first(FigureMonth month) {
        return month.month().atDay(1);
    }

    private static CreditView read(ResultSet row) throws SQLException {
        return new CreditView(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getObject("beheerpartner_id", UUID.class),
                row.getInt("breaches"),
                row.getInt("percent"),
                row.getInt("cap_percent"),
                row.getObject("amount_cents", Long.class),
                row.getString("state"),
                Sql.instant(row, "proposed_at"),
                Sql.instant(row, "settled_at"),
                row.getString("words"));
    }
}
