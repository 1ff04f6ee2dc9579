/**
 * What the schools know about tools. {@link nl.schoolbel.knowledge.tools.ToolResource} is the way in; {@code schools} holds
 * a read copy of what tickets-service owns. Beside the tools stand {@code practices}, what other schools do with those ({@code
 * adoptions}, and all of it together in {@code exchange}), and {@code articles}.
 */
package nl.schoolbel.knowledge;
