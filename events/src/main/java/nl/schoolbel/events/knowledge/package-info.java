/**
 * Events that tell what schools know and look for in vain. Start at {@link nl.schoolbel.events.knowledge.KnowledgeEvents},
 * which lists them; schema and example of each lie under {@code events/<fact>/v<version>/} in the resources.
 */
package nl.schoolbel.events.knowledge;
