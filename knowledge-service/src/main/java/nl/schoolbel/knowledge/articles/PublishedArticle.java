package nl.schoolbel.knowledge.articles;

import java.util.UUID;

/**
 * An article that everybody can read.
 *
 * @param toolId {@code null} when it is about none
 * @param own true when the caller wrote or checked it
 */
public record PublishedArticle(UUID id, String title, UUID toolId, boolean own) {}
