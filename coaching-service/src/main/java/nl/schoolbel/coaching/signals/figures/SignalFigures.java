package nl.schoolbel.coaching.signals.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.sql.Sql;

/** Counts the signals of a school year; no school and no coach is in the numbers. */
@ApplicationScoped
public class SignalFigures {

    private static final String COUNTS = "count(*) as raised, count(accepted_at) as accepted,"
            + " count(*) filter (where state = 'DECLINED') as declined, count(*) filter (where state = 'ENDED') as ended,"
            + " count(*) filter (where state in ('RAISED', 'ACCEPTED') and outcome_due_on < ?) as overdue,"
            + " count(*) filter (where decline_reason = 'FALSE_SIGNAL' or outcome = 'FALSE_SIGNAL') as false_signals,"
            + " percentile_disc(0.5) within group (order by decision_school_days) as median";

    @Inject
    Sql sql;

    @Inject
    SchoolDayBook days;

    @Inject
    ProblemTexts texts;

    /** A number of signals of a kind that ended in the same way; one of the two words is there. */
    private record Ending(SignalKind kind, String declineReason, String outcome, int count) {}

    private record Row(SignalKind kind, SignalFiguresView.Counts counts) {}

    /**
     * Of the signals whose last happening lies in the school year.
     *
     * @param schoolYear such as {@code 2026-2027}; {@code null} for the running one; anything else is refused as {@code
     *     invalid-input}
     */
    public SignalFiguresView of(String schoolYear) {
        SchoolYear year = schoolYear == null ? days.thisSchoolYear() : parsed(schoolYear);
        Instant from = startOf(year.firstDate());
        Instant until = startOf(year.lastDate().plusDays(1));
        List<Ending> endings = endings(from, until);
        List<Row> rows = rows(from, until, endings);
        return new SignalFiguresView(
                year.label(),
                counts(rows, null),
                Arrays.stream(SignalKind.values())
                        .map(kind -> new SignalFiguresView.OfKind(kind, counts(rows, kind)))
                        .toList());
    }

    private SchoolYear parsed(String label) {
        return SchoolYear.parse(label)
                .orElseThrow(() -> ProblemException.ofFields(
                        List.of(new FieldFault("schoolYear", "pattern", texts.fieldDetail("pattern")))));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SchoolDayBook.ZONE).toInstant();
    }

    /** One row per kind of which there are any, and one for all together. */
    private List<Row> rows(Instant from, Instant until, List<Ending> endings) {
        return sql.query(
                "select kind, " + COUNTS + " from signal where raised_at >= ? and raised_at < ?"
                        + " group by grouping sets ((kind), ())",
                row -> {
                    SignalKind kind = kind(row);
                    return new Row(kind, counts(row, endings(endings, kind)));
                },
                days.today(),
                from,
                until);
    }

    private List<Ending> endings(Instant from, Instant until) {
        return sql.query(
                "select kind, decline_reason, outcome, count(*) as number from signal"
                        + " where raised_at >= ? and raised_at < ? and ended_at is not null"
                        + " group by kind, decline_reason, outcome",
                row -> new Ending(
                        kind(row), row.getString("decline_reason"), row.getString("outcome"), row.getInt("number")),
                from,
                until);
    }

    private static List<Ending> endings(List<Ending> all, SignalKind kind) {
        return all.stream().filter(one -> kind == null || one.kind() == kind).toList();
    }

    private static SignalFiguresView.Counts counts(List<Row> rows, SignalKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(Row::counts)
                .findFirst()
                .orElseGet(() -> new SignalFiguresView.Counts(0, 0, 0, 0, 0, 0, 0, null, null, Map.of(), Map.of()));
    }

    private static SignalFiguresView.Counts counts(ResultSet row, List<Ending> endings) throws SQLException {
        int decided = row.getInt("declined") + row.getInt("ended");
        int wrong = row.getInt("false_signals");
        return new SignalFiguresView.Counts(
                row.getInt("raised"),
                row.getInt("accepted"),
                row.getInt("declined"),
                row.getInt("ended"),
                row.getInt("raised") - decided,
                row.getInt("overdue"),
                wrong,
                decided == 0 ? null : (int) Math.round(100.0 * wrong / decided),
                row.getObject("median", Integer.class),
                byWord(endings, Ending::declineReason),
                byWord(endings, Ending::outcome));
    }

    private static Map<String, Integer> byWord(List<Ending> endings, Function<Ending, String> word) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Ending ending : endings) {
            if (word.apply(ending) != null) {
                counts.merge(slug(word.apply(ending)), ending.count(), Integer::sum);
            }
        }
        return counts;
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SignalKind kind(ResultSet row) throws SQLException {
        String name = row.getString("kind");
        return name == null ? null : SignalKind.valueOf(name);
    }
}
