/**
 * What was agreed: contracts with beheerpartners, and the schools' own promises. Owns the table {@code agreement}.
 *
 * <p>{@link nl.schoolbel.sla.agreements.AgreementResource} is the entry: {@link nl.schoolbel.sla.agreements.AgreementRegister}
 * keeps drafts, {@link nl.schoolbel.sla.agreements.AgreementCheck} says what in them does not go together,
 * {@link nl.schoolbel.sla.agreements.Publication} puts them in force. {@link nl.schoolbel.sla.agreements.AgreementMatcher} says
 * which one a hand-over or a report falls under; {@code clock} counts by it, {@code escalation} follows its ladder.
 */
package nl.schoolbel.sla.agreements;
