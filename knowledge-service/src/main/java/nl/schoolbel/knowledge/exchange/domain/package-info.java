/**
 * What follows from counts of who took what from whom, in plain Java: {@link
 * nl.schoolbel.knowledge.exchange.domain.Standings} of schools, {@link nl.schoolbel.knowledge.exchange.domain.Reach} of
 * practices.
 */
package nl.schoolbel.knowledge.exchange.domain;
