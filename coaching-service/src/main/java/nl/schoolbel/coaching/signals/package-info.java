/**
 * Where tickets show that coaching helps more than repairs. {@link nl.schoolbel.coaching.signals.TicketFindings} hears how
 * tickets end, {@link nl.schoolbel.coaching.signals.SignalWatch} keeps the user questions and raises a signal when {@link
 * nl.schoolbel.coaching.signals.domain.SignalRule} says so, {@link nl.schoolbel.coaching.signals.SignalResource} shows
 * them. A signal is about a tool at a school; no row here knows a person. What a coach does with a signal comes next.
 */
package nl.schoolbel.coaching.signals;
