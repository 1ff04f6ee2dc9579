package nl.schoolbel.tickets.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** What a query needs to know before it can be made. */
@ApplicationScoped
class FindingStore {

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
