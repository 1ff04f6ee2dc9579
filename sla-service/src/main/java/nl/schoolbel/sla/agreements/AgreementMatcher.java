package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.sla.agreements.Matching.Question;
import nl.schoolbel.sla.calendars.Calendars;

/** Says which agreement a hand-over or a report falls under. */
@ApplicationScoped
public class AgreementMatcher {

    @Inject
    AgreementStore store;

    @Inject
    Calendars calendars;

    /**
     * @param agreement the one that applies; empty when none does
     * @param whyNot slug of what the one that was nearest to applying failed by; null when one applies, or none was published
     */
    public record Match(Optional<Agreement> agreement, String whyNot) {}

    /**
     * The agreement for a hand-over (kind {@code beheerpartner}) or a report (kind {@code school}): valid on that day in the
     * zone of its calendar and meant for the school and the category; with several the lowest rank, then the latest start.
     *
     * @param category of the ticket; null when it has none
     */
    public Match match(AgreementKind kind, UUID school, UUID category, Instant at) {
        var candidates = store.validAround(kind, at.atZone(ZoneOffset.UTC).toLocalDate());
        var answer = Matching.answer(candidates, new Question(school, category, at), this::zone);
        if (answer.applies().isPresent()) {
            return new Match(answer.applies(), null);
        }
        String nearest = explain(kind, school, category, at)
                .nearest()
                .filter(why -> why != Matching.WhyNot.DRAFT)
                .map(Matching.WhyNot::slug)
                .orElse(null);
        return new Match(Optional.empty(), nearest);
    }

    /** The same question about all agreements of a kind, with the reason of each that does not apply. */
    Matching.Answer explain(AgreementKind kind, UUID school, UUID category, Instant at) {
        return Matching.answer(store.ofKind(kind), new Question(school, category, at), this::zone);
    }

    private ZoneId zone(Agreement agreement) {
        return calendars.compiled(agreement.terms().calendarId()).zone();
    }
}
