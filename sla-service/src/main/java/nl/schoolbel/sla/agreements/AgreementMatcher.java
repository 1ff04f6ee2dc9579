package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TargetTerms;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/** Says which agreement a hand-over falls under, and gives its terms in the form that clocks are folded by. */
@ApplicationScoped
public class AgreementMatcher {

    /** Compiled calendars of a board's agreements all fit; the bound only guards against a mistake. */
    private static final int MOST_COMPILED = 500;

    @Inject
    AgreementStore store;

    private final Map<UUID, Compiled> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Compiled> eldest) {
            return size() > MOST_COMPILED;
        }
    };

    /** An agreement ready to count by. */
    public record Compiled(Agreement agreement, ServiceCalendar calendar, Map<Target, TargetTerms> targets) {}

    /**
     * The agreement for a hand-over: valid on that day in its own zone and meant for the school; with several, the one
     * that starts latest. Empty when none applies, and the hand-over goes back to the school.
     */
    public Optional<Agreement> match(UUID school, Instant handedOverAt) {
        return store.validAround(handedOverAt.atZone(ZoneOffset.UTC).toLocalDate()).stream()
                .filter(agreement -> agreement.terms().isFor(school))
                .filter(agreement -> isValid(agreement, handedOverAt))
                .findFirst();
    }

    public Compiled compiled(UUID agreementId) {
        synchronized (compiled) {
            return compiled.computeIfAbsent(
                    agreementId, id -> compile(store.find(id).orElseThrow()));
        }
    }

    private static boolean isValid(Agreement agreement, Instant at) {
        LocalDate day = at.atZone(ZoneId.of(agreement.terms().zone())).toLocalDate();
        return !day.isBefore(agreement.validFromDate())
                && (agreement.validUntilDate() == null || !day.isAfter(agreement.validUntilDate()));
    }

    private static Compiled compile(Agreement agreement) {
        AgreementTerms terms = agreement.terms();
        Map<Target, TargetTerms> targets = new EnumMap<>(Target.class);
        targets.put(Target.ACKNOWLEDGE, budgets(terms, AgreementTerms.PriorityTarget::acknowledgeMinutes));
        targets.put(Target.RESOLUTION, budgets(terms, AgreementTerms.PriorityTarget::resolutionMinutes));
        return new Compiled(agreement, ServiceHours.calendar(terms), targets);
    }

    private static TargetTerms budgets(
            AgreementTerms terms, Function<AgreementTerms.PriorityTarget, Integer> minutes) {
        Map<Integer, Duration> budgets = new LinkedHashMap<>();
        for (AgreementTerms.PriorityTarget target : terms.targets()) {
            budgets.put(target.priority(), Duration.ofMinutes(minutes.apply(target)));
        }
        return TargetTerms.of(budgets);
    }
}
