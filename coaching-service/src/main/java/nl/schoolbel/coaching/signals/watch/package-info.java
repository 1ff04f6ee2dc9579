/**
 * Watches what happens. {@link nl.schoolbel.coaching.signals.watch.TicketFindings} hears how tickets end and {@link
 * nl.schoolbel.coaching.signals.watch.QuestionWatch} keeps the user questions; {@link
 * nl.schoolbel.coaching.signals.watch.BreachConsumer} hears which promises were not kept, {@link
 * nl.schoolbel.coaching.signals.watch.GapConsumer} what was looked for in vain. {@link
 * nl.schoolbel.coaching.signals.watch.Watchers} holds what happened against the rules and has signals raised, whose life comes
 * next. It owns the findings, questions and breaches.
 */
package nl.schoolbel.coaching.signals.watch;
