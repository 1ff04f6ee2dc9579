/**
 * Tool cards: {@link nl.schoolbel.knowledge.tools.ToolResource} is the way in, {@link nl.schoolbel.knowledge.tools.ToolCards}
 * the use case. It owns the tool list, tells of every
 * change of a published card as a whole state, and of its removal when a card is taken back.
 */
package nl.schoolbel.knowledge.tools;
