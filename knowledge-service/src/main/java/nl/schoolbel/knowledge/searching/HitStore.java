package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.knowledge.searching.domain.Look;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.platform.sql.Sql;

/** Looks into the index. Never at more than a bounded number of items, however common a word is. */
@ApplicationScoped
class HitStore {

    /** So many hits can be seen, and are counted exactly. */
    static final int WINDOW = 1_000;

    /** Of a word that more have, so many are looked at: reading on costs more than it finds. */
    private static final int LOOKED_AT = 5_000;

    /** Of what may have most of many words: each is compared word by word. */
    private static final int COUNTED_AT = 2_000;

    /** From 0 (nothing alike) to 1; below it anything starts to be found. */
    private static final String ALIKE = "0.5";

    private static final int MOST_ALIKE = 25;

    private static final String FACETS = "i.kind, i.id, array_to_string(i.subject_areas, ' ') as subject_areas,"
            + " array_to_string(i.targets, ' ') as targets, array_to_string(i.devices, ' ') as devices, i.outcome,"
            + " array_to_string(t.logins, ' ') as logins, t.privacy_decision, t.low_threshold_points";

    private static final String PLAIN = "regexp_replace(folded(%s), '[^[:alnum:]]+', ' ', 'g')";

    /** What may not be used comes after what may, unless it is the tool that was asked for by its name. */
    private static final String LAST = "(t.privacy_decision is not distinct from 'STOP' and not (i.kind = 'TOOL'"
            + " and (starts_with(" + PLAIN.formatted("i.title || ' '") + ", " + PLAIN.formatted("? || ' '")
            + ") or strpos(" + PLAIN.formatted("' ' || ? || ' '") + ", " + PLAIN.formatted("' ' || i.title || ' '")
            + ") > 0))) as last";

    private static final String NOT_LAST = "false as last";

    private static final String OF_TOOL =
            " left join search_item t on t.kind = 'TOOL' and t.id = i.tool_id and (t.for_everybody or ?)";

    /** What has all words in its name goes before what has them somewhere, and what is trusted before what is stale. */
    private static final String SCORE = """
             (ts_rank(i.words, ?::tsquery)
                 + case when i.name_words @@ ?::tsquery then 0.6 when i.name_words @@ ?::tsquery then 0.2 else 0 end
                 + case when strpos(' ' || i.names_folded || ' ', ' ' || folded(?) || ' ') > 0 then 0.5 else 0 end)
             * (array[0.5, 0.8, 1.0, 1.15])[i.trust + 1]""";

    @Inject
    Sql sql;

    @Inject
    IndexReading reading;

    /**
     * The best of the hits, best first, one more than {@value #WINDOW} at most. Of those that have a common word the most
     * trusted and newest are compared, and those that have it in their name. Needs a running transaction.
     *
     * @param close what means the same as was asked; more in a name than what is only near
     * @param look what is found
     * @param text as it was typed
     */
    List<Hit> best(String close, Look look, String text, SearchFilter filter) {
        Narrowing narrowing = Narrowing.of(filter);
        List<Object> arguments = new ArrayList<>();
        arguments.addAll(List.of(text, text));
        for (int vector = 0; vector < 2; vector++) {
            arguments.add(look.index());
            arguments.addAll(narrowing.arguments());
            arguments.addAll(look.words());
        }
        arguments.add(filter.draftsToo());
        arguments.addAll(List.of(look.marks(), close, look.marks(), text));
        return reading.query(
                "select " + FACETS + ", " + LAST + " from (" + looked("name_words", look, narrowing, WINDOW / 2)
                        + " union "
                        + looked("words", look, narrowing, WINDOW + 1) + ") c join search_item i using (kind, id)"
                        + OF_TOOL
                        + " order by last," + SCORE + " desc, i.id limit " + (WINDOW + 1),
                HitStore::hit,
                arguments);
    }

    /** Some of what has the words; of those the most trusted and newest. */
    private static String looked(String vector, Look look, Narrowing narrowing, int kept) {
        return "(select kind, id from " + candidates(vector, look, narrowing)
                + " order by trust desc, changed_at desc, id limit " + kept + ")";
    }

    private static String candidates(String vector, Look look, Narrowing narrowing) {
        boolean counted = !look.words().isEmpty();
        String some = "(select i.* from search_item i where i." + vector + " @@ ?::tsquery" + narrowing.conditions()
                + " limit " + (counted ? COUNTED_AT : LOOKED_AT) + ") i";
        return counted
                ? some + " where "
                        + String.join(
                                " + ",
                                Collections.nCopies(look.words().size(), "(i." + vector + " @@ ?::tsquery)::int"))
                        + " >= " + look.needed()
                : some;
    }

    /** Hits in no order, for counting: one more than {@value #WINDOW} at most. Needs a running transaction. */
    List<Hit> some(Look look, SearchFilter filter) {
        Narrowing narrowing = Narrowing.of(filter);
        List<Object> arguments = new ArrayList<>();
        arguments.add(look.index());
        arguments.addAll(narrowing.arguments());
        arguments.addAll(look.words());
        arguments.add(filter.draftsToo());
        return reading.query(
                "select " + FACETS + ", " + NOT_LAST + " from (select i.* from " + candidates("words", look, narrowing)
                        + " limit " + (WINDOW + 1) + ") i" + OF_TOOL,
                HitStore::hit,
                arguments);
    }

    /** What has a name that looks like the text, most alike first, a few at most. Needs a running transaction. */
    List<Hit> alike(String text, SearchFilter filter) {
        sql.query("select set_config('pg_trgm.word_similarity_threshold', ?, true)", row -> 1, ALIKE);
        Narrowing narrowing = Narrowing.of(filter);
        List<Object> arguments = new ArrayList<>();
        arguments.add(filter.draftsToo());
        arguments.add(text);
        arguments.addAll(narrowing.arguments());
        arguments.add(text);
        return sql.queryAsAsked(
                "select " + FACETS + ", " + NOT_LAST + " from search_item i" + OF_TOOL
                        + " where folded(?) <% i.names_folded"
                        + narrowing.conditions()
                        + " order by word_similarity(folded(?), i.names_folded) desc, i.trust desc, i.id limit "
                        + MOST_ALIKE,
                HitStore::hit,
                arguments);
    }

    /** The published tool whose name, signs aside, is one of the words; empty when there is none, or more than one. */
    Optional<UUID> named(String text) {
        List<UUID> named = sql.query(
                "select id from search_item where kind = 'TOOL' and for_everybody"
                        + " and name_words @@ replace(plainto_tsquery('as_written', ?)::text, '&', '|')::tsquery"
                        + " and regexp_replace(folded(title), '[^[:alnum:]-]', '', 'g')"
                        + " = any (string_to_array(folded(?), ' ')) limit 2",
                row -> row.getObject("id", UUID.class),
                text,
                text);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.put(Facet.KIND, Set.of(row.getString("kind")));
        values.put(Facet.SUBJECT_AREA, words(row, "subject_areas"));
        values.put(Facet.TARGET, words(row, "targets"));
        values.put(Facet.DEVICE, words(row, "devices"));
        values.put(Facet.OUTCOME, words(row, "outcome"));
        values.put(Facet.LOGIN, words(row, "logins"));
        values.put(Facet.PRIVACY_DECISION, words(row, "privacy_decision"));
        boolean low = row.getInt("low_threshold_points") >= Narrowing.LOW_THRESHOLD_POINTS
                && !"STOP".equals(row.getString("privacy_decision"));
        values.put(Facet.LOW_THRESHOLD, low ? Set.of(SearchFilter.YES) : Set.of());
        return new Hit(
                ItemKind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                values,
                row.getBoolean("last"));
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        String words = row.getString(column);
        return words == null || words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }
}
