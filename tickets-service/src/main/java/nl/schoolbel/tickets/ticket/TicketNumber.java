package nl.schoolbel.tickets.ticket;

import java.util.Locale;

/** A ticket's number as people say it. */
public final class TicketNumber {

    private TicketNumber() {}

    /** Such as {@code T-000123}: at least six digits, more when there are more. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "T-%06d", number);
    }
}
