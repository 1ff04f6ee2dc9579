package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.figures.domain.FigureMonth;

/** Keeps what counts in a month, row by row. */
@ApplicationScoped
class ClosingStore {

    private static final String CLOCK_COLUMNS = "ticket_id, target, repeat, decided_at, verdict, school_id,"
            + " beheerpartner_id, priority, category_id, agreement_id, service_seconds, wall_seconds, paused_seconds,"
            + " breaches, excluded_breaches";

    @Inject
    Sql sql;

    record Row(Instant closedAt, int clocks, int tickets) {}

    /** Lets one closing at a time through, until the transaction ends. */
    void lock() {
        sql.query("select pg_advisory_xact_lock(hashtext('figure_closing'))", row -> 1);
    }

    Optional<Row> find(FigureMonth month) {
        return sql
                .query(
                        "select closed_at, clocks, tickets from figure_closing where month = ?",
                        row -> new Row(Sql.instant(row, "closed_at"), row.getInt("clocks"), row.getInt("tickets")),
                        first(month))
                .stream()
                .findFirst();
    }

    /** Keeps everything that counts in the month as it is now. */
    Row close(FigureMonth month, Instant now) {
        int clocks = sql.update(
                "insert into closed_clock (month, " + CLOCK_COLUMNS + ") select ?, " + CLOCK_COLUMNS
                        + " from decided_clock where decided_at >= ? and decided_at < ?",
                first(month),
                month.start(),
                month.end());
        int tickets = sql.update(
                "insert into closed_ticket select ?, t.* from ticket_outcome t where resolved_at >= ? and resolved_at < ?",
                first(month),
                month.start(),
                month.end());
        sql.update(
                "insert into figure_closing (month, closed_at, clocks, tickets) values (?, ?, ?, ?)",
                first(month),
                now,
                clocks,
                tickets);
        return new Row(now, clocks, tickets);
    }

    private static LocalDate first(FigureMonth month) {
        return month.month().atDay(1);
    }
}
