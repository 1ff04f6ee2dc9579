package nl.schoolbel.sla.figures.domain;

import java.util.Collection;
import java.util.Comparator;

/**
 * What the breaches of one month cost a beheerpartner.
 *
 * @param breaches that count: neither overturned nor excluded, of targets that the rule names
 * @param percent of the month's fee, cut at the cap
 * @param capPercent the cap
 * @param amountCents of the fee, rounded down; {@code null} when no fee is known
 */
public record MonthCredit(int breaches, int percent, int capPercent, Long amountCents) {

    private static final int WHOLE = 100;

    /**
     * The breaches under one version of an agreement, with the rule that it holds.
     *
     * @param version higher is later; the latest one's fee counts
     */
    public record Line(int version, int breaches, int percentPerBreach, int capPercent, Long monthlyFeeCents) {}

    /**
     * The credit of a month. A change of agreement within the month gives no second cap: the highest counts for all.
     *
     * @param lines at least one
     */
    public static MonthCredit of(Collection<Line> lines) {
        int cap = lines.stream().mapToInt(Line::capPercent).max().orElseThrow();
        long sum = lines.stream()
                .mapToLong(line -> (long) line.breaches() * line.percentPerBreach())
                .sum();
        int percent = (int) Math.min(cap, sum);
        Long fee = lines.stream()
                .max(Comparator.comparingInt(Line::version))
                .orElseThrow()
                .monthlyFeeCents();
        return new MonthCredit(
                lines.stream().mapToInt(Line::breaches).sum(),
                percent,
                cap,
                fee == null ? null : Math.multiplyExact(fee, percent) / WHOLE);
    }
}
