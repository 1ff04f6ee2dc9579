/**
 * Figures: {@link nl.schoolbel.sla.figures.TicketOutcomes} keeps what came of each ticket,
 * {@link nl.schoolbel.sla.figures.Figures} counts a month, {@link nl.schoolbel.sla.figures.MonthClosings} freezes one. What
 * counts in which month is said by the views {@code decided_clock} and {@code decided_ticket}; the rules are in
 * {@code domain}. What breaches cost is in {@code credits}.
 */
package nl.schoolbel.sla.figures;
