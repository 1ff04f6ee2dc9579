/**
 * Checking our service time: {@link nl.schoolbel.sla.calculator.CalculationResource} takes opening hours and a question, in the layout
 * in which other help desks' own tests are written down, and answers with the arithmetic of {@code servicetime} that the clocks use.
 * It owns that layout and keeps nothing.
 */
package nl.schoolbel.sla.calculator;
