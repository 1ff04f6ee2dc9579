/**
 * Events that tell which tools there are. Start at {@link nl.schoolbel.events.tools.ToolEvents}, which lists them;
 * schema and example of each lie under {@code events/<fact>/v<version>/} in the resources.
 */
package nl.schoolbel.events.tools;
