package nl.schoolbel.tickets.finding;

import java.util.List;
import java.util.stream.Collectors;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.criteria.TicketSort;
import nl.schoolbel.tickets.ticket.FoundTicket;

/** An order of the list in SQL, and its positions. All columns run the same way, so one index serves both ways. */
record Ordering(TicketSort sort) {

    private List<String> columns() {
        return switch (sort.key()) {
            case REPORTED_AT -> List.of("t.reported_at", "t.id");
            case PRIORITY -> List.of("t.priority", "t.reported_at", "t.id");
            case DUE_AT -> List.of("t.next_due_at", "t.id");
        };
    }

    /** What a select needs so that its rows can be ordered. */
    String selected() {
        return String.join(", ", columns());
    }

    String orderBy() {
        String way = sort.descending() ? " desc" : "";
        return columns().stream().map(column -> column + way).collect(Collectors.joining(", "));
    }

    /** What holds for the rows behind a cursor, with one placeholder per value of {@link #values}. */
    String behind() {
        String places = columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "(" + selected() + ") " + (sort.descending() ? "<" : ">") + " (" + places + ")";
    }

    /** The position in columns; a cursor of another order is refused as {@code invalid-cursor}. */
    List<Object> values(Cursor after) {
        if (sort.key() != TicketSort.Key.PRIORITY) {
            if (!after.key().equals(key(""))) {
                throw new ProblemException(CommonProblem.INVALID_CURSOR);
            }
            return List.of(after.at(), after.id());
        }
        for (int priority = 1; priority <= 4; priority++) {
            if (after.key().equals(key(":" + priority))) {
                return List.of(priority, after.at(), after.id());
            }
        }
        throw new ProblemException(CommonProblem.INVALID_CURSOR);
    }

    Cursor position(FoundTicket found) {
        return switch (sort.key()) {
            case REPORTED_AT ->
                new Cursor(found.ticket().reportedAt(), found.ticket().id(), key(""));
            case PRIORITY ->
                new Cursor(
                        found.ticket().reportedAt(),
                        found.ticket().id(),
                        key(":" + found.ticket().priority()));
            case DUE_AT -> new Cursor(found.nextDueAt(), found.ticket().id(), key(""));
        };
    }

    /** Empty for the standard order, whose cursors are as those of any list. */
    private String key(String value) {
        return sort == TicketSort.NEWEST ? "" : sort.word() + value;
    }
}
