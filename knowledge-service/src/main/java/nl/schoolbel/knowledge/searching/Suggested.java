package nl.schoolbel.knowledge.searching;

import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;

/**
 * Something that may help who is typing.
 *
 * @param summary its first paragraph
 * @param toolId the tool it is about; {@code null} when it is about none
 */
public record Suggested(ItemKind kind, UUID id, String title, String summary, UUID toolId) {}
