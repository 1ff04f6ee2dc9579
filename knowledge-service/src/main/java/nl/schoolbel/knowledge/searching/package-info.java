/**
 * Search over everything that can be found: tools, practices and articles. Each feature writes its item by {@link
 * nl.schoolbel.knowledge.searching.SearchIndex} in the transaction of its own row. It owns the index.
 */
package nl.schoolbel.knowledge.searching;
