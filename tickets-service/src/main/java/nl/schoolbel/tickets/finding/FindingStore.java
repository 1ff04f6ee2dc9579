package nl.schoolbel.tickets.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolbel.platform.sql.Sql;

/** What a query needs to know before it can be made. */
@ApplicationScoped
class FindingStore {

    private static final int MOST_SCHOOLS = 1_000;

    /** How much longer it takes to look at a ticket than to read its place in the index. */
    private static final int LOOKING = 8;

    private static final Pattern PLANNED = Pattern.compile("\"Plan Rows\": (\\d+)");

    @Inject
    Sql sql;

    /** The category and all below it; itself alone when it has none, or is none. */
    Set<UUID> withSubCategories(UUID categoryId) {
        Set<UUID> all = new HashSet<>(List.of(categoryId));
        all.addAll(sql.query(
                "with recursive below (id) as (select ?::uuid"
                        + " union select category.id from category join below on category.parent_id = below.id)"
                        + " select id from below",
                row -> row.getObject(1, UUID.class),
                categoryId));
        return all;
    }

    /** The devices of all schools with this asset tag, in any capitals; each school has one at most. */
    Set<UUID> devicesTagged(String assetTag) {
        return new HashSet<>(sql.query(
                "select id from device where lower(asset_tag) = lower(?) limit ?",
                row -> row.getObject(1, UUID.class),
                assetTag,
                MOST_SCHOOLS));
    }

    /**
     * Which of the words to ask the index for. It reads all that a beginning may be, at all schools; where the other words
     * leave little at these schools, it is quicker to look at that.
     */
    SearchWords ofIndex(SearchWords words, Set<UUID> schools) {
        return schools == null
                ? words
                : words.withoutBeginning()
                        .filter(done -> estimate(done.at(schools)) * LOOKING < estimate(words.beginning()))
                        .orElse(words);
    }

    /** How many tickets the planner thinks there are with words. */
    private long estimate(String words) {
        return sql.queryAsAsked(
                        "explain (format json) select from ticket where search @@ ?::tsquery",
                        row -> PLANNED.matcher(row.getString(1))
                                .results()
                                .mapToLong(rows -> Long.parseLong(rows.group(1)))
                                .findFirst()
                                .orElse(0),
                        List.of(words))
                .get(0);
    }

    /** Whether a statement gives a row. */
    boolean any(TicketQuery.Statement statement) {
        return !sql.queryAsAsked(statement.sql(), row -> true, statement.arguments())
                .isEmpty();
    }

    /** What the Dutch dictionary makes of the text; empty when it leaves no word, as of "de" and "het". */
    Optional<SearchWords> words(String text) {
        String unfinished = SearchWords.unfinished(text);
        return sql.query(
                        "select q::text, numnode(q), querytree(q) <> 'T', plainto_tsquery('dutch', ?)::text"
                                + " from websearch_to_tsquery('dutch', ?) q",
                        row -> row.getInt(2) == 0
                                ? Optional.<SearchWords>empty()
                                : Optional.of(SearchWords.of(
                                        unfinished, row.getString(4), row.getString(1), row.getBoolean(3))),
                        unfinished,
                        text)
                .get(0);
    }
}
