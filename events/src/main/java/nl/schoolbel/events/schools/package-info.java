/**
 * Events that tell which schools there are. Start at {@link nl.schoolbel.events.schools.SchoolEvents}, which lists
 * them; schema and example of each lie under {@code events/<fact>/v<version>/} in the resources.
 */
package nl.schoolbel.events.schools;
