package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.searching.domain.Marked;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.platform.sql.Sql;

/** Reads what is shown of hits. */
@ApplicationScoped
class ResultStore {

    /** Further on in a text nobody looks for the words of a search. */
    private static final int LOOKED_AT = 6_000;

    private static final String SIGNS = "StartSel=" + Marked.START + ", StopSel=" + Marked.STOP;

    private static final String WHOLE = SIGNS + ", HighlightAll=true";

    private static final String PLACES = SIGNS + ", MaxFragments=2, MaxWords=22, MinWords=8, FragmentDelimiter=\" … \"";

    @Inject
    Sql sql;

    /**
     * In the order of the hits; one that was taken away meanwhile is left out.
     *
     * @param query what to mark, as the text of a text search query; {@code null} for nothing
     */
    List<ResultView> of(List<Hit> hits, String query) {
        Map<Hit.Key, ResultView> views = new HashMap<>();
        String[] kinds = hits.stream().map(hit -> hit.kind().name()).toArray(String[]::new);
        UUID[] ids = hits.stream().map(Hit::id).toArray(UUID[]::new);
        sql.query(
                        "select i.*, ts_headline('dutch_plain', readable(i.title), q, ?) as marked_title,"
                                + " ts_headline('dutch_plain', readable(left(i.summary || E'\\n' || i.body, ?)), q, ?)"
                                + " as snippet"
                                + " from unnest(?::text[], ?::uuid[]) h (kind, id) join search_item i using (kind, id),"
                                + " cast(coalesce(?, '') as tsquery) q",
                        ResultStore::view,
                        WHOLE,
                        LOOKED_AT,
                        PLACES,
                        kinds,
                        ids,
                        query)
                .forEach(view -> views.put(new Hit.Key(view.kind(), view.id()), view));
        return hits.stream()
                .map(hit -> views.get(hit.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static ResultView view(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new ResultView(
                ItemKind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("title"),
                Marked.html(row.getString("marked_title")),
                Marked.html(row.getString("snippet")),
                row.getObject("tool_id", UUID.class),
                row.getObject("school_id", UUID.class),
                constants(row, "subject_areas", SubjectArea::valueOf),
                constants(row, "targets", TargetGroup::valueOf),
                constants(row, "devices", Device::valueOf),
                outcome == null ? null : PracticeOutcome.valueOf(outcome),
                row.getBoolean("for_everybody"),
                Sql.instant(row, "published_at"));
    }

    private static <T> List<T> constants(ResultSet row, String column, Function<String, T> constant)
            throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(constant)
                .toList();
    }
}
