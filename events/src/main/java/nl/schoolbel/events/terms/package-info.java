/**
 * The closed lists that more than one topic uses, each an enum that is a {@link nl.schoolbel.events.terms.Term}.
 *
 * <p>A list grows only together with a new version of each event that carries it, because a reader takes an unknown
 * word for a broken record.
 */
package nl.schoolbel.events.terms;
