package nl.schoolbel.knowledge.articles;

import java.util.UUID;

/**
 * Which articles a list shows.
 *
 * @param state {@code null} for all that everybody reads
 * @param toolId {@code null} for any tool and none
 * @param attention true for those that coaches should look at again, in whatever state
 */
record ArticleFilter(ArticleState state, UUID toolId, boolean attention) {}
