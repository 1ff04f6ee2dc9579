/**
 * The life of a ticket in plain Java: {@link nl.schoolbel.tickets.domain.Lifecycle} says which step is possible in which
 * state and for whom. Knows no database, no HTTP and no clock.
 */
package nl.schoolbel.tickets.domain;
