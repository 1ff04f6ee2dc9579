/**
 * The rule of the signals in plain Java: {@link nl.schoolbel.coaching.signals.domain.TicketCourse} tells whether a ticket
 * counts as a user question, {@link nl.schoolbel.coaching.signals.domain.SignalRule} when questions make a signal.
 */
package nl.schoolbel.coaching.signals.domain;
