/**
 * What was agreed with a beheerpartner. {@link nl.schoolbel.sla.agreements.AgreementResource} is the entry;
 * {@link nl.schoolbel.sla.agreements.AgreementMatcher} says which one a hand-over falls under, {@code clock} counts by it.
 */
package nl.schoolbel.sla.agreements;
