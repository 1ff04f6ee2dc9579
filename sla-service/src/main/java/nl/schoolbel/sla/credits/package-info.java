/**
 * What breaches cost: {@link nl.schoolbel.sla.credits.Credits} proposes at the closing of a month, by the rule of each
 * agreement, and takes what bestuur and beheerpartner do with it. The sum is in {@code figures.domain}.
 */
package nl.schoolbel.sla.credits;
