/**
 * Sends the mails that {@code notices} made: {@link nl.schoolbel.tickets.mailing.MailSender}. A mail holds a ticket's
 * number, title, state and address, and what happened in our own words; never what people said, and nobody's name.
 */
package nl.schoolbel.tickets.mailing;
