/**
 * The rules of signals in plain Java: {@link nl.schoolbel.coaching.signals.domain.TicketCourse} tells whether a ticket
 * counts as a user question, {@link nl.schoolbel.coaching.signals.domain.SignalWatch} when what happened makes a signal.
 */
package nl.schoolbel.coaching.signals.domain;
