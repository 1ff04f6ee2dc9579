/**
 * What sla-service tells about a ticket and the ticket shows: whose work it is, due moments, marks, breaches and
 * escalations. {@link nl.schoolbel.tickets.promises.Promises} takes it in. None of it moves the ticket's version.
 */
package nl.schoolbel.tickets.promises;
