/**
 * How many tickets of a school are in which state, kept by the database with every ticket that comes or moves, so that
 * nothing is counted when it is asked: {@link nl.schoolbel.tickets.counters.TicketCounts}.
 */
package nl.schoolbel.tickets.counters;
