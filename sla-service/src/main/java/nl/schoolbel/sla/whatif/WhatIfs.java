package nl.schoolbel.sla.whatif;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementCheck;
import nl.schoolbel.sla.agreements.AgreementKind;
import nl.schoolbel.sla.agreements.AgreementStore;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.longwork.LongWork;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore.Period;

/** Takes questions about drafts, and refuses with every fault at once. */
@ApplicationScoped
public class WhatIfs {

    /** Each keeps a thread busy, and these two cores have other work. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration LONGEST = Duration.ofDays(3 * 366);

    @Inject
    AgreementStore agreements;

    @Inject
    AgreementCheck check;

    @Inject
    Replay replay;

    @Inject
    ProblemTexts texts;

    private final LongWork work = new LongWork(MOST_AT_ONCE);

    /**
     * What is asked, found to be right.
     *
     * @param beheerpartnerId whose tickets it would hold for; null for anybody's
     */
    record Draft(AgreementKind kind, UUID beheerpartnerId, AgreementTerms terms, Period period) {}

    /** Lines until the result, from when somebody listens. Refused: {@code invalid-input}, {@code too-many-at-once}. */
    public Multi<WhatIfLine> ask(WhatIfQuestion question) {
        Draft draft = draft(question);
        return work.lines(client -> replay.run(draft, client));
    }

    /** What {@link #ask} would refuse of a period, such as one that is too long; empty when it is fine. */
    public List<FieldFault> faultsOfPeriod(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return List.of(fault("/until", "not-after-start"));
        }
        return Duration.between(from, until).compareTo(LONGEST) > 0
                ? List.of(new FieldFault("/until", "period-too-long", texts.fieldDetail("period-too-long", 36)))
                : List.of();
    }

    private Draft draft(WhatIfQuestion question) {
        List<FieldFault> faults = new ArrayList<>(faultsOfPeriod(question.from(), question.until()));
        AgreementKind kind = question.kind();
        UUID beheerpartner = question.beheerpartnerId();
        AgreementTerms terms = question.terms();
        if ((question.agreementId() == null) == (terms == null)) {
            faults.add(fault("/terms", "exactly-one"));
        } else if (terms == null) {
            Agreement written = agreements.find(question.agreementId()).orElse(null);
            if (written == null) {
                faults.add(fault("/agreementId", "unknown-id"));
            } else {
                kind = written.kind();
                beheerpartner = written.beheerpartnerId();
                terms = written.terms();
            }
        } else {
            faults.addAll(check.faultsOf(kind, terms));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return new Draft(
                kind,
                beheerpartner,
                terms,
                new Period(kind == AgreementKind.SCHOOL, question.from(), question.until(), question.schoolIds()));
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
