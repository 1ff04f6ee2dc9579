package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.AgreementMatchResource.AgreementMatch;
import nl.schoolbel.sla.agreements.AgreementMatchResource.MatchedAgreement;
import nl.schoolbel.sla.agreements.AgreementMatchResource.PassedOver;

/** Dry runs of matching, in words. */
@ApplicationScoped
class AgreementMatches {

    private static final String BUNDLE = "nl.schoolbel.sla.agreements.matches";

    /** Farther away no agreement is meant, and dates of zones can be told. */
    private static final int YEARS_AROUND = 100;

    @Inject
    AgreementMatcher matcher;

    @Inject
    ReadCopies copies;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    AgreementMatch find(UUID school, UUID category, AgreementKind kind, Instant at) {
        Instant now = clock.instant();
        Instant moment = at == null ? now : at;
        List<FieldFault> faults = new ArrayList<>();
        if (!copies.knows(SchoolEvents.CHANGED, school)) {
            faults.add(new FieldFault("schoolId", "unknown-id", texts.fieldDetail("unknown-id")));
        }
        if (Math.abs(ChronoUnit.DAYS.between(now, moment)) > YEARS_AROUND * 365L) {
            faults.add(new FieldFault("matchedAt", "too-far", texts.fieldDetail("too-far")));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        AgreementKind asked = kind == null ? AgreementKind.BEHEERPARTNER : kind;
        Matching.Answer answer = matcher.explain(asked, school, category, moment);
        return new AgreementMatch(
                answer.applies().map(AgreementMatches::view).orElse(null),
                answer.others().stream()
                        .map(other -> new PassedOver(
                                view(other.agreement()),
                                other.why(),
                                texts.text(BUNDLE, other.why().slug(), dates(other.agreement()))))
                        .toList());
    }

    private static Object[] dates(Agreement agreement) {
        return new Object[] {
            agreement.validFromDate().toString(),
            agreement.validUntilDate() == null ? "" : agreement.validUntilDate().toString(),
            agreement.rank()
        };
    }

    private static MatchedAgreement view(Agreement agreement) {
        return new MatchedAgreement(
                agreement.id(), agreement.agreementId(), agreement.version(), agreement.name(), agreement.rank());
    }
}
