/**
 * What stands on a tool card: {@link nl.schoolbel.knowledge.tools.card.ToolCard} and its blocks, as a coach writes them and
 * as they are stored.
 */
package nl.schoolbel.knowledge.tools.card;
