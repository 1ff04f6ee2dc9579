package nl.schoolbel.tickets.live;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the history: all that was written by earlier transactions, and by this one up to an entry.
 *
 * @param transaction of the database, 64 bits, never reused
 * @param entry its id
 */
record Position(long transaction, long entry) implements Comparable<Position> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::transaction).thenComparingLong(Position::entry);

    /** Reads the id of an event; empty for what is none of ours. */
    static Optional<Position> of(String eventId) {
        Matcher text = TEXT.matcher(eventId.strip());
        return text.matches()
                ? Optional.of(new Position(Long.parseLong(text.group(1)), Long.parseLong(text.group(2))))
                : Optional.empty();
    }

    String eventId() {
        return transaction + "-" + entry;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
