package nl.schoolbel.knowledge.things;

import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;

/**
 * Something that everybody reads.
 *
 * @param own true when the caller wrote it, alone or with others
 */
public record Thing(ItemKind kind, UUID id, String title, boolean own) {}
