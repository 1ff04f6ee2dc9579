package nl.schoolbel.tickets.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.tickets.ticket.FoundTicket;

/**
 * The statement that gives the ids of a page and their places. A list without words is read along the index of its
 * order. With words there are two ways, and neither reads the whole board: along the order while the words are common
 * ({@link #inWindow}), by the index of words when they are rare ({@link #byIndex}).
 */
final class TicketQuery {

    private static final String PLACED = "select t.id, row_number() over () as place from (";

    /** What the words' condition looks at. */
    private static final String SIGHT = "t.school_id, t.reporter, t.entered_by, t.search, t.title_search, ";

    private final Ordering ordering;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private Set<UUID> atSchools;
    private String wordsCondition;
    private List<Object> wordsArguments = List.of();
    private List<Object> indexArguments = List.of();

    /** A statement and its arguments. */
    record Statement(String sql, List<Object> arguments) {}

    TicketQuery(Ordering ordering) {
        this.ordering = ordering;
    }

    /** Narrows; {@code t} is the ticket. */
    TicketQuery where(String condition, Object... values) {
        conditions.add(condition);
        arguments.addAll(List.of(values));
        return this;
    }

    /** Narrows to one of several values; {@code null} does not narrow, and no value leaves nothing. */
    TicketQuery whereIn(String column, Set<UUID> ids) {
        if (ids == null) {
            return this;
        }
        // Not "any" for one: with an equal value the index gives the rows in order, without a sort of all of them.
        return ids.size() == 1
                ? where(column + " = ?", ids.iterator().next())
                : where(column + " = any (?)", (Object) ids.toArray(UUID[]::new));
    }

    /** Narrows to schools, once, before the words; {@code null} does not narrow. */
    TicketQuery whereSchools(Set<UUID> ids) {
        atSchools = ids;
        return whereIn("t.school_id", ids);
    }

    /** To which it is narrowed, or {@code null}. */
    Set<UUID> schools() {
        return atSchools;
    }

    /** Whether it is of all tickets, which lie in the order of their report. */
    boolean isOfAll() {
        return conditions.isEmpty();
    }

    /** Narrows to words, once. */
    TicketQuery whereWords(SearchWords words, Viewpoint viewpoint) {
        return words(words.at(atSchools), words.at(atSchools), viewpoint);
    }

    /** Narrows to words, once, of which the index is asked for some; the rest is looked for in what these give. */
    TicketQuery whereWords(SearchWords words, SearchWords ofIndex, Viewpoint viewpoint) {
        return words(words.at(atSchools), ofIndex.at(atSchools), viewpoint);
    }

    private TicketQuery words(String all, String ofIndex, Viewpoint viewpoint) {
        Object[] schools = {viewpoint.schools().toArray(UUID[]::new)};
        Object[] own = {viewpoint.subject(), viewpoint.subject(), schools[0]};
        if (viewpoint.seesAllWhole()) {
            wordsCondition = "t.search @@ ?::tsquery";
            wordsArguments = List.of(all);
            indexArguments = List.of(ofIndex);
        } else {
            wordsCondition = "(t.title_search @@ ?::tsquery or t.search @@ ?::tsquery and "
                    + (viewpoint.ownSchools() ? "" : TicketFinder.OWN + " and ") + "t.school_id = any (?))";
            List<Object> sight = List.of(viewpoint.ownSchools() ? schools : own);
            wordsArguments = twice(all, sight);
            indexArguments = twice(ofIndex, sight);
        }
        return this;
    }

    private static List<Object> twice(String words, List<Object> more) {
        List<Object> values = new ArrayList<>(List.of(words, words));
        values.addAll(more);
        return values;
    }

    Cursor position(FoundTicket found) {
        return ordering.position(found);
    }

    /** Along the order until the page is full; with words only where most tickets have them. */
    Statement inOrder(Cursor after, int limit) {
        List<Object> values = new ArrayList<>();
        String rows = rows("t.id", after, values, wordsCondition != null);
        values.add(limit);
        return new Statement(PLACED + rows + " order by " + ordering.orderBy() + " limit ?) t", values);
    }

    /** The words among the next tickets in order. What it gives are the first ones of the list, but maybe not enough. */
    Statement inWindow(Cursor after, int limit, int window) {
        List<Object> values = new ArrayList<>();
        String rows = rows(SIGHT + ordering.selected(), after, values, false);
        values.add(window);
        values.addAll(wordsArguments);
        values.add(limit);
        return new Statement(
                PLACED + "select t.id from (" + rows + " order by " + ordering.orderBy() + " limit ?) t where "
                        + wordsCondition + " order by " + ordering.orderBy() + " limit ?) t",
                values);
    }

    /** Whether the list goes on behind a window; gives a row or none. */
    Statement behindWindow(Cursor after, int window) {
        List<Object> values = new ArrayList<>();
        String rows = rows("1", after, values, false);
        values.add(window);
        return new Statement(rows + " order by " + ordering.orderBy() + " offset ? limit 1", values);
    }

    /**
     * All tickets with the words, or with what only few have, then the first of them: "offset 0" keeps the planner from
     * reading along the order.
     */
    Statement byIndex(Cursor after, int limit) {
        List<Object> values = new ArrayList<>();
        boolean hasWords = wordsCondition != null;
        String rows = rows((hasWords ? SIGHT : "") + ordering.selected(), after, values, hasWords);
        String rest = "";
        if (!indexArguments.equals(wordsArguments)) {
            rest = " where " + wordsCondition;
            values.addAll(wordsArguments);
        }
        values.add(limit);
        return new Statement(
                PLACED + "select t.id from (" + rows + " offset 0) t" + rest + " order by " + ordering.orderBy()
                        + " limit ?) t",
                values);
    }

    private String rows(String selected, Cursor after, List<Object> values, boolean withWords) {
        List<String> all = new ArrayList<>(conditions);
        values.addAll(arguments);
        if (withWords) {
            all.add(wordsCondition);
            values.addAll(indexArguments);
        }
        if (!after.equals(Cursor.START)) {
            values.addAll(ordering.values(after));
            all.add(ordering.behind());
        }
        return "select " + selected + " from ticket t" + (all.isEmpty() ? "" : " where " + String.join(" and ", all));
    }
}
