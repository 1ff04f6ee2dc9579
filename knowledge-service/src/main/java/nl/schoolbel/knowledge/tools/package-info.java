/**
 * Tool cards: {@link nl.schoolbel.knowledge.tools.ToolResource} is the way in, {@link nl.schoolbel.knowledge.tools.ToolCards}
 * the use case, {@link nl.schoolbel.knowledge.tools.ToolVersions} what stood on a card before; what a card holds is in
 * {@code card}. It owns the tool list, tells of every change of a published card as a whole state, and of its removal when a
 * card is taken back; {@link nl.schoolbel.knowledge.tools.ToolFacts} is what other features ask. What {@code vetting} decides
 * comes in as the next version.
 */
package nl.schoolbel.knowledge.tools;
