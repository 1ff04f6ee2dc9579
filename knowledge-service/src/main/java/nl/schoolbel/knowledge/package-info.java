/**
 * What the schools know about tools. {@link nl.schoolbel.knowledge.tools.ToolResource} is the way in; {@code schools} holds
 * a read copy of what tickets-service owns. Practices, articles and adoptions come beside them.
 */
package nl.schoolbel.knowledge;
