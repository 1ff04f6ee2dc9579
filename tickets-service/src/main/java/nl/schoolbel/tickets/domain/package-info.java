/**
 * The life of a ticket in plain Java: {@link nl.schoolbel.tickets.domain.Lifecycle} says which step is possible in which
 * state and for whom, {@link nl.schoolbel.tickets.domain.SchoolCalendar} when a school has lessons. Knows no database, no HTTP and no clock.
 */
package nl.schoolbel.tickets.domain;
