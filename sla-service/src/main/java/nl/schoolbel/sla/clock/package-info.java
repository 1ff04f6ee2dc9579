/**
 * Clocks: {@link nl.schoolbel.sla.clock.TicketFacts} keeps what was heard and {@link nl.schoolbel.sla.clock.OwnFacts} what we
 * tell ourselves, {@link nl.schoolbel.sla.clock.TicketClocks} folds both, {@link nl.schoolbel.sla.clock.DueMoments} stores and
 * tells how they stand. What moves clocks without an event of the ticket asks {@link nl.schoolbel.sla.clock.Refolds}.
 * It owns the tables {@code clock}, {@code ticket_fact}, {@code clock_fact} and {@code refold}. What a mark on a clock leads to
 * is in {@code escalation}.
 */
package nl.schoolbel.sla.clock;
