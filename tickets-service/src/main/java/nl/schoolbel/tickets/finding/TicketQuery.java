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
 * ({@link #inWindow}), by the index of words when they are rare ({@link #byWords}).
 */
final class TicketQuery {

    /**
     * How many tickets are read for one that is wanted. Words in more than one of forty fill their page from the window;
     * rarer ones leave few enough to sort.
     */
    private static final int WINDOW = 40;

    private static final String PLACED = "select t.id, row_number() over () as place from (";

    private final Ordering ordering;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private String wordsCondition;
    private final List<Object> wordsArguments = new ArrayList<>();

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

    /** Narrows to words, once. */
    TicketQuery whereWords(SearchWords words, Viewpoint viewpoint) {
        if (viewpoint.seesAllWhole()) {
            return words("t.search @@ ?::tsquery", words.query());
        }
        UUID[] schools = viewpoint.schools().toArray(UUID[]::new);
        return viewpoint.ownSchools()
                ? words(
                        "(t.title_search @@ ?::tsquery or t.search @@ ?::tsquery and t.school_id = any (?))",
                        words.query(),
                        words.query(),
                        schools)
                : words(
                        "(t.title_search @@ ?::tsquery or t.search @@ ?::tsquery and " + TicketFinder.OWN
                                + " and t.school_id = any (?))",
                        words.query(),
                        words.query(),
                        viewpoint.subject(),
                        viewpoint.subject(),
                        schools);
    }

    private TicketQuery words(String condition, Object... values) {
        wordsCondition = condition;
        wordsArguments.addAll(List.of(values));
        return this;
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
    Statement inWindow(Cursor after, int limit) {
        List<Object> values = new ArrayList<>();
        String rows =
                rows("t.school_id, t.reporter, t.entered_by, t.search, t.title_search, " + ordering.selected(), after, values, false);
        values.add(limit * WINDOW);
        values.addAll(wordsArguments);
        values.add(limit);
        return new Statement(
                PLACED + "select t.id from (" + rows + " order by " + ordering.orderBy() + " limit ?) t where "
                        + wordsCondition + " order by " + ordering.orderBy() + " limit ?) t",
                values);
    }

    /** All tickets with the words, then the first of them: "offset 0" keeps the planner from reading along the order. */
    Statement byWords(Cursor after, int limit) {
        List<Object> values = new ArrayList<>();
        String rows = rows(ordering.selected(), after, values, true);
        values.add(limit);
        return new Statement(
                PLACED + "select t.id from (" + rows + " offset 0) t order by " + ordering.orderBy() + " limit ?) t",
                values);
    }

    private String rows(String selected, Cursor after, List<Object> values, boolean withWords) {
        List<String> all = new ArrayList<>(conditions);
        values.addAll(arguments);
        if (withWords) {
            all.add(wordsCondition);
            values.addAll(wordsArguments);
        }
        if (!after.equals(Cursor.START)) {
            values.addAll(ordering.values(after));
            all.add(ordering.behind());
        }
        return "select " + selected + " from ticket t" + (all.isEmpty() ? "" : " where " + String.join(" and ", all));
    }
}
