/**
 * Why a clock is due when it is, in steps that add up.
 *
 * <p>Entry class: {@link nl.schoolbel.sla.explain.domain.Explainer}, which takes a folded clock apart. It owns how days are
 * taken together, and decides nothing: what comes before, {@code nl.schoolbel.sla.clock.domain}, has decided all. What comes
 * next: {@code nl.schoolbel.sla.explain} says it in sentences.
 */
package nl.schoolbel.sla.explain.domain;
