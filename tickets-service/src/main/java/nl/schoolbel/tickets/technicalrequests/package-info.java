/**
 * What a school asked of a coach and is technical becomes a ticket: {@link
 * nl.schoolbel.tickets.technicalrequests.TechnicalRequests} opens it with the id that coaching-service gave it, once its facts
 * and its words are here. Comes next: {@code triage}, as for any report.
 */
package nl.schoolbel.tickets.technicalrequests;
