/**
 * Read copies of what other services own: {@link nl.schoolbel.platform.copy.ReadCopies} keeps the last whole state of each
 * key of a compacted topic. A service hears the topic with an inbox consumer of its own, and gives the copy its meaning.
 */
package nl.schoolbel.platform.copy;
