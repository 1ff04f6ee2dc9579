/**
 * Harvesting of published practices by OAI-PMH 2.0, as Edurep and Wikiwijs do it. {@link
 * nl.schoolbel.knowledge.harvesting.OaiResource} is the way in, {@link
 * nl.schoolbel.knowledge.harvesting.domain.Arguments} holds the rules of what may be asked, {@link
 * nl.schoolbel.knowledge.harvesting.Harvest} answers. Records are written as Dublin Core and as NL LOM. It owns nothing: a
 * record is a practice that everybody could read once; one that was taken from the list stays as deleted. Nothing comes next.
 */
package nl.schoolbel.knowledge.harvesting;
