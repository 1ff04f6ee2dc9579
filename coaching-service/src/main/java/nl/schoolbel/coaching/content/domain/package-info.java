/** How long words are kept: {@link nl.schoolbel.coaching.content.domain.WordsKept}. Plain Java. */
package nl.schoolbel.coaching.content.domain;
