package nl.schoolbel.tickets.ticket;

import java.util.Locale;
import nl.schoolbel.events.terms.Term;

/** Words of closed lists as they stand in columns. */
public final class Words {

    private Words() {}

    /** The word of a term, {@code null} for none. */
    public static String slug(Term term) {
        return term == null ? null : term.slug();
    }

    /** The term of a word, {@code null} for none; an unknown word is an {@link IllegalArgumentException}. */
    public static <E extends Enum<E> & Term> E term(Class<E> list, String slug) {
        return slug == null
                ? null
                : Enum.valueOf(list, slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
