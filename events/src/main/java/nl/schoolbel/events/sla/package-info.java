/**
 * Events that tell what was promised about a ticket, what became of it, and what the beheerpartner sent. Start at
 * {@link nl.schoolbel.events.sla.SlaEvents}, which lists them; schema and example of each lie under
 * {@code events/<fact>/v<version>/} in the resources.
 */
package nl.schoolbel.events.sla;
