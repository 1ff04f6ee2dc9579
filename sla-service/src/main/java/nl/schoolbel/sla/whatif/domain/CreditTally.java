package nl.schoolbel.sla.whatif.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.figures.domain.MonthCredit;
import nl.schoolbel.sla.whatif.domain.Comparison.CreditTerms;

/** Adds up credits by beheerpartner and month, by the rule of the figures. A breach belongs to the month of its due moment. */
final class CreditTally {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Map<Key, Map<CreditTerms, Integer>> months = new HashMap<>();

    private record Key(UUID beheerpartner, YearMonth month) {}

    /** @param terms null when a breach costs nothing */
    void add(UUID beheerpartner, Target target, Instant dueAt, CreditTerms terms) {
        if (terms != null && dueAt != null && terms.counts(target)) {
            months.computeIfAbsent(
                            new Key(beheerpartner, YearMonth.from(dueAt.atZone(ZONE))), key -> new LinkedHashMap<>())
                    .merge(terms, 1, Integer::sum);
        }
    }

    Credit credit() {
        List<MonthCredit> credits =
                months.values().stream().map(CreditTally::ofMonth).toList();
        boolean feesKnown = credits.stream().map(MonthCredit::amountCents).allMatch(Objects::nonNull);
        return new Credit(
                credits.stream().mapToInt(MonthCredit::percent).sum(),
                feesKnown
                        ? Long.valueOf(credits.stream()
                                .mapToLong(MonthCredit::amountCents)
                                .sum())
                        : null);
    }

    private static MonthCredit ofMonth(Map<CreditTerms, Integer> breaches) {
        Collection<MonthCredit.Line> lines = new ArrayList<>();
        breaches.forEach((terms, count) -> lines.add(new MonthCredit.Line(
                lines.size(), count, terms.percentPerBreach(), terms.capPercent(), terms.monthlyFeeCents())));
        return MonthCredit.of(lines);
    }
}
