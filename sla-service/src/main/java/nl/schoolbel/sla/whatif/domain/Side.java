package nl.schoolbel.sla.whatif.domain;

/**
 * Figures of one target and priority under one agreement.
 *
 * @param met in time
 * @param late met late, or open and late
 * @param undecided ended without a verdict, or open and not late
 * @param breaches all that was late at any time, also when it ended without a verdict
 * @param compliancePercent met of those that are decided, 0–100; null when none is
 * @param p50Seconds service time until met, of half of those that were met, by interpolation; null when none was
 * @param p90Seconds the same of nine in ten
 */
public record Side(
        int clocks,
        int met,
        int late,
        int undecided,
        int breaches,
        Double compliancePercent,
        Long p50Seconds,
        Long p90Seconds) {}
