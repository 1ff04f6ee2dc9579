package nl.schoolbel.sla.whatif.domain;

/**
 * Credits of all months and beheerpartners together.
 *
 * @param feePercents percents of a month's fee, added up over months and beheerpartners
 * @param amountCents the same in money; null when a fee is not known
 */
public record Credit(int feePercents, Long amountCents) {}
