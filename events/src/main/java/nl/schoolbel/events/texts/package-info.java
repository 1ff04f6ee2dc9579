/**
 * Events that tell the words of a ticket, the only events with free text. Start at
 * {@link nl.schoolbel.events.texts.TextEvents}, which lists them; schema and example of each lie under
 * {@code events/<fact>/v<version>/} in the resources.
 */
package nl.schoolbel.events.texts;
