/**
 * What a draft agreement would have made of tickets. Entry class: {@link nl.schoolbel.sla.whatif.domain.Comparison}. It owns what
 * is counted and which changes are worth naming; clocks come folded from {@code nl.schoolbel.sla.clock.domain}. What comes
 * next: {@code nl.schoolbel.sla.whatif} feeds it with tickets.
 */
package nl.schoolbel.sla.whatif.domain;
