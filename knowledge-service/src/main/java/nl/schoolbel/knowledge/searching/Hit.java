package nl.schoolbel.knowledge.searching;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;

/**
 * Something that was found, before it is shown.
 *
 * @param values what it counts for, per facet, as it is stored
 */
record Hit(ItemKind kind, UUID id, Map<Facet, Set<String>> values) {

    /** Two hits of one thing are the same, however it was found. */
    record Key(ItemKind kind, UUID id) {}

    Key key() {
        return new Key(kind, id);
    }
}
