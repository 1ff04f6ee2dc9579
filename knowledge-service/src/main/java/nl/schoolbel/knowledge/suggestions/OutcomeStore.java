package nl.schoolbel.knowledge.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The rows of outcomes. */
@ApplicationScoped
class OutcomeStore {

    /** Two years of months with more tools than a board has. */
    private static final int MOST = 5000;

    @Inject
    Sql sql;

    void put(UUID suggestion, LocalDate day, UUID article, boolean helped, boolean reported) {
        sql.update(
                "insert into suggestion_outcome (suggestion_id, told_date, tool_id, article_id, helped, reported)"
                        + " values (?, ?, (select tool_id from article where id = ?), ?, ?, ?)"
                        + " on conflict (suggestion_id) do update set tool_id = excluded.tool_id,"
                        + " article_id = excluded.article_id, helped = excluded.helped,"
                        + " reported = suggestion_outcome.reported or excluded.reported",
                suggestion,
                day,
                article,
                article,
                helped,
                reported);
    }

    /** By month and tool; both days count. */
    List<SuggestionFigure> figures(LocalDate from, LocalDate until) {
        return sql.query(
                "select to_char(told_date, 'YYYY-MM') as month, tool_id, count(*) as told,"
                        + " count(*) filter (where helped) as helped, count(*) filter (where not helped) as not_helped,"
                        + " count(*) filter (where helped and not reported) as deflected,"
                        + " count(*) filter (where reported) as reported from suggestion_outcome"
                        + " where told_date >= ? and told_date <= ? group by 1, 2 order by 1, 2 nulls last limit "
                        + MOST,
                row -> new SuggestionFigure(
                        row.getString("month"),
                        row.getObject("tool_id", UUID.class),
                        row.getInt("told"),
                        row.getInt("helped"),
                        row.getInt("not_helped"),
                        row.getInt("deflected"),
                        row.getInt("reported")),
                from,
                until);
    }
}
