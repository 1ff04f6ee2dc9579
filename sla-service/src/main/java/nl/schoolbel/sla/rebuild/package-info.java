/**
 * Compares everything stored about clocks with the facts, and repairs it. Entry class: {@link
 * nl.schoolbel.sla.rebuild.ClockComparisons}. It owns no table: clocks are compared by {@code clock}, marks by {@code
 * escalation}, and a repair is a refold as any other.
 */
package nl.schoolbel.sla.rebuild;
