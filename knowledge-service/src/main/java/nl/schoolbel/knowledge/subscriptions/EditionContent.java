package nl.schoolbel.knowledge.subscriptions;

import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;

/**
 * What an edition tells one person.
 *
 * @param news newest first, at most {@value #MOST}
 * @param more how many more there are
 * @param evenMore true when there are more than that
 * @param overdue tools whose privacy review is overdue, for coaches
 */
record EditionContent(List<Line> news, int more, boolean evenMore, List<Line> overdue) {

    /** More are not read in a mail. */
    static final int MOST = 20;

    /** One thing, by its title and where it is read. */
    record Line(ItemKind kind, UUID id, String title) {}

    boolean isEmpty() {
        return news.isEmpty() && overdue.isEmpty();
    }
}
