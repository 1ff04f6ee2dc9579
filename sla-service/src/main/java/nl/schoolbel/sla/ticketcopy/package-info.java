/** What sla-service keeps of a ticket, and who may see it: {@link nl.schoolbel.sla.ticketcopy.TicketScope}. */
package nl.schoolbel.sla.ticketcopy;
