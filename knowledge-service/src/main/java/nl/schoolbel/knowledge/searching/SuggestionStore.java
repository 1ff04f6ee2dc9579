package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.platform.sql.Sql;

/** Looks for suggestions in one look into the index, at a bounded number of items. */
@ApplicationScoped
class SuggestionStore {

    /** So many are compared: the most trusted and newest that have the words. */
    private static final int COMPARED = 200;

    @Inject
    Sql sql;

    /** Kinds are said by what they are not: an index of kinds would be read through for nothing. */
    List<Suggested> best(String query, UUID toolId, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(query));
        if (toolId != null) {
            arguments.add(toolId);
        }
        arguments.addAll(List.of(query, query, limit));
        return sql.queryAsAsked(
                "select i.kind, i.id, i.title, i.summary, i.tool_id from (select i.kind, i.id from search_item i"
                        + " where i.words @@ ?::tsquery and i.for_everybody and i.kind <> 'PRACTICE'"
                        + (toolId == null ? "" : " and i.tool_id = ?")
                        + " order by i.trust desc, i.changed_at desc, i.id limit " + COMPARED
                        + ") c join search_item i using (kind, id)"
                        + " order by (ts_rank(i.words, ?::tsquery) + ts_rank(i.name_words, ?::tsquery))"
                        + " * (array[0.5, 0.8, 1.0, 1.15])[i.trust + 1] desc, i.id limit ?",
                row -> new Suggested(
                        ItemKind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getObject("tool_id", UUID.class)),
                arguments);
    }
}
