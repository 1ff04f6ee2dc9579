/**
 * Refusals: every answer of 400 and above is problem+json from a closed list, in Dutch or English.
 *
 * <p>Use cases throw {@link nl.schoolbel.platform.problem.ProblemException}; request bodies come in through
 * {@link nl.schoolbel.platform.problem.JsonBodyReader}, which names every bad field at once; what leaves passes
 * {@link nl.schoolbel.platform.problem.ClosedList}.
 */
package nl.schoolbel.platform.problem;
