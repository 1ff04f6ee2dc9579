package nl.schoolbel.tickets.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.domain.TicketState;

/** Reads the view {@code figure}: sums per month that are kept, plus what has not been added up yet. */
@ApplicationScoped
class FigureStore {

    /** More groups than a bestuur has schools. */
    static final int MOST_GROUPS = 1_000;

    /** The school under which all schools are added up. */
    private static final UUID EVERYWHERE = new UUID(0, 0);

    private static final String SUMS = Stream.concat(
                    Stream.of("reported", "resolved", "reopened", "closed", "withdrawn", "merged", "ended"),
                    Figure.TIMED.stream()
                            .flatMap(state -> Stream.of(column(state) + "_tickets", column(state) + "_seconds")))
            .map(column -> "sum(" + column + ")::bigint as " + column)
            .collect(Collectors.joining(", "));

    @Inject
    Sql sql;

    /**
     * At most one more than {@link #MOST_GROUPS}, which only tells that there are more.
     *
     * @param schools {@code null} for all
     */
    List<Figure> groups(FigureGroup by, Months months, Collection<UUID> schools) {
        boolean schoolRows = by == FigureGroup.SCHOOL || schools != null;
        String order = by == FigureGroup.MONTH ? "g.key" : "g.reported desc, g.key";
        return read(
                "select g.*, " + by.nameOfKey() + " as name from (select " + by.key() + " as key, " + SUMS
                        + " from figure where dimension = ?" + where(schoolRows, schools)
                        + " group by 1 having sum(reported) <> 0 or sum(ended) <> 0) g order by " + order + " limit "
                        + (MOST_GROUPS + 1),
                by.dimension(),
                months,
                schools);
    }

    Figure total(Months months, Collection<UUID> schools) {
        return read(
                        "select null as key, null as name, " + SUMS + " from figure where dimension = ?"
                                + where(schools != null, schools),
                        "all",
                        months,
                        schools)
                .get(0);
    }

    /**
     * Reads one narrow index entry per device and month. What the school took back or merged into another ticket was no
     * fault of its own.
     */
    List<FailingDevice> failing(Months months, Collection<UUID> schools, int limit) {
        return sql.query(
                "select g.*, d.school_id, d.name, d.kind, d.asset_tag, d.room_id, r.name as room_name"
                        + " from (select value::uuid as id,"
                        + " sum(reported - merged - withdrawn)::bigint as tickets, sum(reopened)::bigint as reopened"
                        + " from figure where dimension = ?" + where(true, schools)
                        + " group by value having sum(reported - merged - withdrawn) > 0 order by tickets desc, value limit "
                        + limit
                        + ") g left join device d on d.id = g.id left join room r on r.id = d.room_id order by g.tickets desc, g.id",
                row -> new FailingDevice(
                        row.getObject("id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("asset_tag"),
                        row.getObject("room_id", UUID.class),
                        row.getString("room_name"),
                        row.getLong("tickets"),
                        row.getLong("reopened")),
                arguments("device", months, schools));
    }

    /** Adds up at most so many waiting changes; gives how many. */
    int fold(int batch) {
        return sql.query("select fold_figures(?)", row -> row.getInt(1), batch).get(0);
    }

    private List<Figure> read(String query, String dimension, Months months, Collection<UUID> schools) {
        return sql.query(query, FigureStore::figure, arguments(dimension, months, schools));
    }

    private static String where(boolean schoolRows, Collection<UUID> schools) {
        String period = " and month between ? and ?";
        if (schools != null) {
            return period + " and school_id = any (?::uuid[])";
        }
        return period + " and school_id " + (schoolRows ? "<>" : "=") + " '" + EVERYWHERE + "'";
    }

    private static Object[] arguments(String dimension, Months months, Collection<UUID> schools) {
        List<Object> arguments = new ArrayList<>(List.of(dimension, months.firstDay(), months.lastMonth()));
        if (schools != null) {
            arguments.add(schools.stream().map(UUID::toString).toArray(String[]::new));
        }
        return arguments.toArray();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        long ended = row.getLong("closed") + row.getLong("withdrawn") + row.getLong("merged");
        String key = row.getString("key");
        Double rate = Figure.rate(row.getLong("reopened"), row.getLong("resolved"));
        List<StateTime> times = new ArrayList<>();
        for (TicketState state : Figure.TIMED) {
            times.add(StateTime.of(
                    state, row.getLong(column(state) + "_tickets"), row.getLong(column(state) + "_seconds")));
        }
        return new Figure(
                key == null || key.isEmpty() ? null : key,
                row.getString("name"),
                row.getLong("reported"),
                row.getLong("reported") - ended,
                row.getLong("resolved"),
                row.getLong("reopened"),
                row.getLong("closed"),
                row.getLong("withdrawn"),
                row.getLong("merged"),
                row.getLong("ended"),
                rate,
                rate == null ? Figure.TOO_FEW : null,
                times);
    }

    private static String column(TicketState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
