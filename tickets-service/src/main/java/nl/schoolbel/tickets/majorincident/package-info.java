/**
 * One fault at many schools: {@link nl.schoolbel.tickets.majorincident.MajorIncidents} makes one ticket the major incident and
 * lets others follow it. It is handed over once; followers take its steps ({@link
 * nl.schoolbel.tickets.ticket.TicketFollowers}), keep their own clocks, and are confirmed by their own schools.
 */
package nl.schoolbel.tickets.majorincident;
