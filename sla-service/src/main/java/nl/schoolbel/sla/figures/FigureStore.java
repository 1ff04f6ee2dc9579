package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.figures.domain.FigureMonth;

/**
 * Counts decided clocks and tickets: of an open month as they are now, of a closed one as they were kept. Both have the same
 * columns, so that one question serves both.
 */
@ApplicationScoped
class FigureStore {

    private static final String PERCENTILES = "percentile_cont(array[0.5, 0.9]) within group (order by ";

    /** What is counted of decided clocks; read by {@link #target}. */
    static final String COUNTS = "count(*) as clocks, count(*) filter (where verdict = 'met') as met,"
            + " count(*) filter (where verdict = 'late') as late, count(*) filter (where verdict = 'ended') as ended,"
            + " count(*) filter (where verdict = 'late' and breaches > 0 and breaches = excluded_breaches) as late_excluded,"
            + " coalesce(sum(breaches), 0) as breaches, coalesce(sum(excluded_breaches), 0) as excluded_breaches,"
            + " coalesce(sum(paused_seconds), 0) as paused, coalesce(sum(service_seconds), 0) as served, "
            + PERCENTILES + "service_seconds) as service, " + PERCENTILES + "wall_seconds) as wall";

    private static final String OUTCOMES = "count(*) as resolved,"
            + " count(*) filter (where resolved_by = 'beheerpartner') as by_beheerpartner,"
            + " count(*) filter (where first_time_right) as first_time_right,"
            + " count(*) filter (where reopened > 0) as reopened, coalesce(sum(visits_planned), 0) as visits_planned,"
            + " coalesce(sum(visits_on_time), 0) as visits_on_time, coalesce(sum(surcharge_visits), 0) as surcharge_visits,"
            + " coalesce(sum(school_seconds), 0) as with_school,"
            + " coalesce(sum(beheerpartner_seconds), 0) as with_beheerpartner,"
            + " coalesce(sum(waiting_seconds), 0) as waiting, "
            + PERCENTILES + "school_seconds + beheerpartner_seconds + waiting_seconds) as school_hours";

    @Inject
    Sql sql;

    /** When a month was closed. */
    Optional<Instant> closedAt(FigureMonth month) {
        return sql
                .query(
                        "select closed_at from figure_closing where month = ?",
                        row -> Sql.instant(row, "closed_at"),
                        month.month().atDay(1))
                .stream()
                .findFirst();
    }

    /** Groups in the order of their keys, at most so many. */
    Map<FigureKey, List<TargetFigure>> targets(FigureQuestion question, boolean asClosed, int mostGroups) {
        Map<FigureKey, List<TargetFigure>> figures = new LinkedHashMap<>();
        String narrow = question.target() == null ? "" : " and target = ?";
        List<Object> arguments = arguments(question, asClosed);
        if (question.target() != null) {
            arguments.add(question.target());
        }
        int mostRows = Math.multiplyExact(mostGroups, Target.values().length);
        ask(
                "select " + keys(question) + "target, " + COUNTS + " from "
                        + source("decided_clock", "closed_clock", "decided_at", asClosed) + scope(question) + narrow
                        + " group by " + keys(question) + "target order by " + keys(question)
                        + "target limit " + mostRows,
                row -> figures.computeIfAbsent(key(row, question), key -> new ArrayList<>())
                        .add(target(row)),
                arguments);
        return figures;
    }

    /** As {@link #targets}. */
    Map<FigureKey, TicketFigure> tickets(FigureQuestion question, boolean asClosed, int mostGroups) {
        Map<FigureKey, TicketFigure> figures = new LinkedHashMap<>();
        String keys = keys(question);
        String grouped = keys.isEmpty() ? "" : keys.substring(0, keys.length() - 2);
        ask(
                "select " + keys + OUTCOMES + " from "
                        + source("ticket_outcome", "closed_ticket", "resolved_at", asClosed) + scope(question)
                        + (grouped.isEmpty() ? "" : " group by " + grouped + " order by " + grouped)
                        + " limit " + mostGroups,
                row -> figures.put(key(row, question), tickets(row)),
                arguments(question, asClosed));
        return figures;
    }

    /** Best plans differ much between a school and all of them. */
    private void ask(String query, Sql.Row<Object> row, List<Object> arguments) {
        sql.queryAsAsked(query, row, arguments);
    }

    private static String source(String live, String closed, String at, boolean asClosed) {
        return asClosed ? closed + " where month = ?" : live + " where " + at + " >= ? and " + at + " < ?";
    }

    /** As further conditions, with the values of {@link #scopeArguments}. */
    static String scope(FigureQuestion question) {
        return (question.schools() == null ? "" : " and school_id = any (?)")
                + (question.beheerpartner() == null ? "" : " and beheerpartner_id = ?");
    }

    private static List<Object> arguments(FigureQuestion question, boolean asClosed) {
        List<Object> arguments = new ArrayList<>();
        if (asClosed) {
            arguments.add(question.month().month().atDay(1));
        } else {
            arguments.add(question.month().start());
            arguments.add(question.month().end());
        }
        arguments.addAll(scopeArguments(question));
        return arguments;
    }

    static List<Object> scopeArguments(FigureQuestion question) {
        List<Object> arguments = new ArrayList<>();
        if (question.schools() != null) {
            arguments.add(question.schools().toArray(UUID[]::new));
        }
        if (question.beheerpartner() != null) {
            arguments.add(question.beheerpartner());
        }
        return arguments;
    }

    /** With a comma behind each. */
    private static String keys(FigureQuestion question) {
        return Arrays.stream(FigureGroup.values())
                .filter(question.groupBy()::contains)
                .map(group -> group.column() + ", ")
                .collect(Collectors.joining());
    }

    private static FigureKey key(ResultSet row, FigureQuestion question) throws SQLException {
        return new FigureKey(
                part(row, question, FigureGroup.SCHOOL, UUID.class),
                part(row, question, FigureGroup.BEHEERPARTNER, UUID.class),
                part(row, question, FigureGroup.PRIORITY, Integer.class),
                part(row, question, FigureGroup.CATEGORY, UUID.class));
    }

    private static <T> T part(ResultSet row, FigureQuestion question, FigureGroup group, Class<T> type)
            throws SQLException {
        return question.groupBy().contains(group) ? row.getObject(group.column(), type) : null;
    }

    /** Reads a row with a target and {@link #COUNTS}. */
    static TargetFigure target(ResultSet row) throws SQLException {
        long met = row.getLong("met");
        long late = row.getLong("late");
        long lateExcluded = row.getLong("late_excluded");
        Double[] service = percentiles(row, "service");
        Double[] wall = percentiles(row, "wall");
        long paused = row.getLong("paused");
        return new TargetFigure(
                Target.valueOf(row.getString("target")).json(),
                row.getLong("clocks"),
                met,
                late,
                row.getLong("ended"),
                lateExcluded,
                Rates.percent(met, met + late),
                Rates.percent(met, met + late - lateExcluded),
                service[0],
                service[1],
                wall[0],
                wall[1],
                Rates.share(paused, paused + row.getLong("served")),
                row.getLong("breaches"),
                row.getLong("excluded_breaches"));
    }

    private static TicketFigure tickets(ResultSet row) throws SQLException {
        long resolved = row.getLong("resolved");
        long firstTimeRight = row.getLong("first_time_right");
        long reopened = row.getLong("reopened");
        long planned = row.getLong("visits_planned");
        long onTime = row.getLong("visits_on_time");
        Double[] schoolHours = percentiles(row, "school_hours");
        return new TicketFigure(
                resolved,
                row.getLong("by_beheerpartner"),
                firstTimeRight,
                Rates.percent(firstTimeRight, resolved),
                reopened,
                Rates.percent(reopened, resolved),
                planned,
                onTime,
                Rates.percent(onTime, planned),
                row.getLong("surcharge_visits"),
                schoolHours[0],
                schoolHours[1],
                row.getLong("with_school"),
                row.getLong("with_beheerpartner"),
                row.getLong("waiting"));
    }

    /** Of no rows there are none. */
    private static Double[] percentiles(ResultSet row, String column) throws SQLException {
        java.sql.Array both = row.getArray(column);
        if (both == null) {
            return new Double[2];
        }
        return Arrays.stream((Double[]) both.getArray()).map(Rates::rounded).toArray(Double[]::new);
    }
}
