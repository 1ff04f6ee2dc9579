/**
 * Whose fault a breach was, as the two sides see it: {@link nl.schoolbel.sla.evidence.domain.BreachReason} is folded from
 * their steps and says who may take which step next. Rows and rights lie outside it; the figures leave out what is excluded.
 */
package nl.schoolbel.sla.evidence.domain;
