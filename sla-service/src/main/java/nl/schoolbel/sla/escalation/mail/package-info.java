/**
 * Escalations that people are told by mail. {@link nl.schoolbel.sla.escalation.mail.EscalationMails} takes them in with the
 * escalation, {@link nl.schoolbel.sla.escalation.mail.EscalationMailSender} sends them when they are due. The package owns the
 * waiting mails and their words; to whom they go is kept in {@code maillists}.
 */
package nl.schoolbel.sla.escalation.mail;
