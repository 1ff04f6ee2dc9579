/**
 * Whom escalations are mailed: those who lead the work at a beheerpartner, and the bestuur.
 * {@link nl.schoolbel.sla.maillists.MailLists} keeps them; the package owns the lists only. What is mailed, and when, lies in
 * {@code escalation.mail}.
 */
package nl.schoolbel.sla.maillists;
