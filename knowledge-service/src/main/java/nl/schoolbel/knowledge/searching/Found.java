package nl.schoolbel.knowledge.searching;

import java.util.List;
import nl.schoolbel.knowledge.searching.domain.Look;

/**
 * The outcome of a search.
 *
 * @param hits best first
 * @param look what was asked of the index; {@code null} when names were compared
 * @param corrected the words as they were probably meant; {@code null} when they were understood as typed
 * @param relaxed true when few or no things have all words, and what has some of them follows
 * @param inVain true when nothing has all of the words, as typed or as meant
 * @param more true when there are more hits than can be seen
 */
record Found(List<Hit> hits, Look look, String corrected, boolean relaxed, boolean inVain, boolean more) {

    static final Found NOTHING = new Found(List.of(), null, null, false, true, false);
}
