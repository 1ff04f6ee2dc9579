/**
 * Events that tell what schools ask of coaches, and what tickets say about coaching. Start at
 * {@link nl.schoolbel.events.coaching.CoachingEvents}, which lists them; schema and example of each lie under
 * {@code events/<fact>/v<version>/} in the resources.
 */
package nl.schoolbel.events.coaching;
