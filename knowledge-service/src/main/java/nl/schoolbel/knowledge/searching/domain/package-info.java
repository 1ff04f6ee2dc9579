/**
 * How a teacher's words become a search, in plain Java: {@link nl.schoolbel.knowledge.searching.domain.SearchWords} reads what
 * was typed, {@link nl.schoolbel.knowledge.searching.domain.WordForms} and {@link
 * nl.schoolbel.knowledge.searching.domain.Compounds} know the Dutch that the stemmer does not, {@link
 * nl.schoolbel.knowledge.searching.domain.Asked} is what is asked of the index.
 */
package nl.schoolbel.knowledge.searching.domain;
