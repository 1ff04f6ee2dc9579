/**
 * Everything that happened to a ticket in one list, steps, marks, escalations and webhooks: {@link
 * nl.schoolbel.tickets.timeline.Timeline}.
 */
package nl.schoolbel.tickets.timeline;
