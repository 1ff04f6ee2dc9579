package nl.schoolbel.knowledge.searching;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;

/**
 * Something that was found, before it is shown.
 *
 * @param values what it counts for, per facet, as it is stored
 * @param last true for what may not be used and was not asked for by its name
 */
record Hit(ItemKind kind, UUID id, Map<Facet, Set<String>> values, boolean last) {

    /** Two hits of one thing are the same, however it was found. */
    record Key(ItemKind kind, UUID id) {}

    Key key() {
        return new Key(kind, id);
    }
}
