/** The closed lists of words that cards, practices and articles share. */
package nl.schoolbel.knowledge.terms;
