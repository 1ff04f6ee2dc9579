/**
 * What leaves the building: published practices at addresses that stay, for everybody, without login. {@link
 * nl.schoolbel.knowledge.publishing.PublishedPracticeResource} is the way in, {@link
 * nl.schoolbel.knowledge.publishing.PublicPractices} the use case. One practice is given as JSON, as JSON-LD with the words
 * of schema.org ({@link nl.schoolbel.knowledge.publishing.LinkedPractice}) and as a page to read and print ({@link
 * nl.schoolbel.knowledge.publishing.PracticePage}). It owns nothing: practices, tools and schools are those of the other
 * features. Harvesting goes on from here.
 */
package nl.schoolbel.knowledge.publishing;
