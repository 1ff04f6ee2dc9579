/**
 * Tickets as callers see them: {@link nl.schoolbel.tickets.reading.TicketReading} puts the row and what was promised
 * together, as far as the caller may see.
 */
package nl.schoolbel.tickets.reading;
