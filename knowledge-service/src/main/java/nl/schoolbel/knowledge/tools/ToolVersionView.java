package nl.schoolbel.knowledge.tools;

import java.time.Instant;
import nl.schoolbel.knowledge.tools.card.ToolCard;

/**
 * What stood on a card.
 *
 * @param version 1, 2, 3 …
 * @param writtenAt when it began to
 */
public record ToolVersionView(int version, Instant writtenAt, ToolCard card) {}
