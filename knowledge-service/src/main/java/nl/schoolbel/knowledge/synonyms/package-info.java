/**
 * Words that mean the same to who searches, kept by coaches: {@link nl.schoolbel.knowledge.synonyms.SynonymResource} is the way
 * in, {@link nl.schoolbel.knowledge.synonyms.SynonymKeeping} the use case, {@link nl.schoolbel.knowledge.synonyms.Synonyms} what
 * the search asks. It owns the groups of synonyms.
 */
package nl.schoolbel.knowledge.synonyms;
