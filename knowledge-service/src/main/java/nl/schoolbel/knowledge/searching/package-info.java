/**
 * Search over everything that can be found: tools, practices and articles. Each feature writes its item by {@link
 * nl.schoolbel.knowledge.searching.SearchIndex} in the transaction of its own row. {@link
 * nl.schoolbel.knowledge.searching.SearchResource} is the way in for people, {@link
 * nl.schoolbel.knowledge.searching.ToolFinder} and {@link nl.schoolbel.knowledge.searching.Suggester} those for other features.
 * {@code Finder} is where a search goes from all words to most of them. It owns the index and the list of known words.
 */
package nl.schoolbel.knowledge.searching;
