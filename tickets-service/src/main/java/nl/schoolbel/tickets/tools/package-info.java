/**
 * The tools as knowledge-service last told of them; {@link nl.schoolbel.tickets.tools.ToolsConsumer} keeps the copy, against
 * which {@link nl.schoolbel.tickets.tools.Tools} holds what a report names.
 */
package nl.schoolbel.tickets.tools;
