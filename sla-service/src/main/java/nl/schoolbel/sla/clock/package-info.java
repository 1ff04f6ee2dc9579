/**
 * Clocks: {@link nl.schoolbel.sla.clock.TicketFacts} keeps what was heard, {@link nl.schoolbel.sla.clock.TicketClocks}
 * folds it, {@link nl.schoolbel.sla.clock.DueMoments} tells how they stand. What a mark on a clock leads to is in
 * {@code escalation}.
 */
package nl.schoolbel.sla.clock;
