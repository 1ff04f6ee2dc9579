package nl.schoolbel.coaching.content;

import java.time.LocalDate;
import nl.schoolbel.coaching.content.domain.WordsKept;

/** What a feature holds of words whose time comes; figures and topics stay. */
public interface HeldWords {

    /** Takes some of what is over out, in the caller's transaction; true when more wait. Safe on several nodes at once. */
    boolean forgetSome(WordsKept kept, LocalDate today);
}
