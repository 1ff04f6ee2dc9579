/**
 * Marks and breaches: which warnings a clock gives, when, once each, and whether a breach still stands.
 *
 * <p>Entry classes: {@link nl.schoolbel.sla.escalation.domain.Marks} (what to do now) and
 * {@link nl.schoolbel.sla.escalation.domain.Breaches} (is this breach disproved). The package owns the rules only: rows,
 * claiming and telling lie outside it. It builds on the clocks of {@code nl.schoolbel.sla.clock.domain}; what comes
 * next is the job that claims planned marks and escalates.
 */
package nl.schoolbel.sla.escalation.domain;
