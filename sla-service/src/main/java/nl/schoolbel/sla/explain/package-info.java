/**
 * Explains due moments to people and machines.
 *
 * <p>Entry class: {@link nl.schoolbel.sla.explain.ClockExplanations}. It owns the sentences, and no table. The parts that add up
 * come from {@code nl.schoolbel.sla.explain.domain}; names of closed days from the calendar. Nothing comes next.
 */
package nl.schoolbel.sla.explain;
