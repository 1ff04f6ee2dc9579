/**
 * The tools as knowledge-service last told of them; {@link nl.schoolbel.coaching.tools.ToolsConsumer} keeps the copy, against
 * which requests are checked and with which signals get a name that people know.
 */
package nl.schoolbel.coaching.tools;
