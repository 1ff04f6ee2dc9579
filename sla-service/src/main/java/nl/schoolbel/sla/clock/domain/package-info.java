/**
 * The clocks of a ticket: what the agreement promised, how much of it has been used, and when it is due.
 *
 * <p>Entry class: {@link nl.schoolbel.sla.clock.domain.Clocks}, a fold over everything that happened to a ticket. It
 * owns the rules of which fact starts, pauses, meets or ends which target, and the arithmetic over the resulting
 * segments. Facts may come late, doubled and in any order: the answer depends on the set of facts only. A new target
 * is one more {@code TargetFold}.
 *
 * <p>What comes before: {@code nl.schoolbel.sla.servicetime.domain} counts service time. What comes next: the marks in
 * {@code nl.schoolbel.sla.escalation.domain} are planned on these clocks.
 */
package nl.schoolbel.sla.clock.domain;
