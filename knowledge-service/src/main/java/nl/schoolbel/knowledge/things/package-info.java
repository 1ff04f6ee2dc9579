/**
 * What everybody can read, of whatever kind: {@link nl.schoolbel.knowledge.things.Things} tells whether a tool, practice or
 * article is there, for reviews, reports and subscriptions. It owns nothing.
 */
package nl.schoolbel.knowledge.things;
