/**
 * The rules of figures: which month something belongs to ({@link nl.schoolbel.sla.figures.domain.FigureMonth}), what came of
 * a ticket ({@link nl.schoolbel.sla.figures.domain.TicketOutcome}) and what a month's breaches cost
 * ({@link nl.schoolbel.sla.figures.domain.MonthCredit}). Counting over many tickets is done by the database.
 */
package nl.schoolbel.sla.figures.domain;
