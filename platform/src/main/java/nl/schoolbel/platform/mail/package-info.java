/**
 * Sending the mails of a service, which queues them: {@link nl.schoolbel.platform.mail.MailRound}. {@link
 * nl.schoolbel.platform.mail.Postman} sends one and tells what came of it.
 */
package nl.schoolbel.platform.mail;
