/**
 * Somebody says that it is solved, and what it was: {@link nl.schoolbel.tickets.resolving.Resolving}, for the school and
 * for the beheerpartner alike. Comes next: {@code closing}.
 */
package nl.schoolbel.tickets.resolving;
