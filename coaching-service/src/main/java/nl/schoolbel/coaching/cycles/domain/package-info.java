/**
 * The rules of a cycle in plain Java: which step is possible from where ({@link
 * nl.schoolbel.coaching.cycles.domain.CycleRules}), when a goal is reached, when a check falls due and when a practice
 * sticks.
 */
package nl.schoolbel.coaching.cycles.domain;
