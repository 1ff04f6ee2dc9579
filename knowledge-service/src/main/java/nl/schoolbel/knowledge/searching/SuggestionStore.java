package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;

/** Looks for suggestions in one look into the index, at a bounded number of items. */
@ApplicationScoped
class SuggestionStore {

    /** So many that have the words in their name are compared, and as many that have them anywhere. */
    private static final int COMPARED = 200;

    private static final String COLUMNS = "i.kind, i.id, i.title, i.summary, i.tool_id, i.trust, i.words, i.name_words";

    @Inject
    IndexReading reading;

    /**
     * Needs a running transaction. Kinds are said by what they are not, since their index would be read for nothing.
     */
    List<Suggested> best(String query, UUID toolId, int limit) {
        String condition = "::tsquery and i.for_everybody and i.kind <> 'PRACTICE'"
                + (toolId == null ? "" : " and i.tool_id = ?") + " limit " + COMPARED;
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            arguments.add(query);
            if (toolId != null) {
                arguments.add(toolId);
            }
        }
        arguments.addAll(List.of(query, query, limit));
        return reading.query(
                "select i.* from (select distinct on (kind, id) i.* from ((select " + COLUMNS
                        + " from search_item i where i.name_words @@ ?" + condition + ") union all (select " + COLUMNS
                        + " from search_item i where i.words @@ ?" + condition + ")) i) i"
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
