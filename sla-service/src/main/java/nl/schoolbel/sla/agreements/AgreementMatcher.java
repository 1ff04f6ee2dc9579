package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Says which agreement a hand-over falls under. */
@ApplicationScoped
public class AgreementMatcher {

    @Inject
    AgreementStore store;

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

    private static boolean isValid(Agreement agreement, Instant at) {
        LocalDate day = at.atZone(ZoneId.of(agreement.terms().zone())).toLocalDate();
        return !day.isBefore(agreement.validFromDate())
                && (agreement.validUntilDate() == null || !day.isAfter(agreement.validUntilDate()));
    }
}
