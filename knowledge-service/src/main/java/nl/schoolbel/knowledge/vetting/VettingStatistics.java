package nl.schoolbel.knowledge.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** What the bestuur sees of vetting. */
@ApplicationScoped
public class VettingStatistics {

    /** Three school years; more is not read at once. */
    static final int MOST_MONTHS = 36;

    @Inject
    VettingFiguresStore store;

    @Inject
    RequestAccess access;

    @Inject
    DomainClock clock;

    /**
     * Refused: {@code invalid-input} for a period that ends before it begins or is too long.
     *
     * @param from {@code null} means a year before {@code until}
     * @param until inclusive; {@code null} means today
     */
    @Transactional
    public VettingFigures read(LocalDate from, LocalDate until) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), RequestAccess.ZONE);
        LocalDate last = until == null ? today : until;
        LocalDate first = from == null ? last.minusYears(1) : from;
        if (last.isBefore(first)) {
            throw refusal(access.fault("untilDate", "before-first-day"));
        }
        if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw refusal(access.fault("untilDate", "period-too-long", MOST_MONTHS));
        }
        Instant begin = first.atStartOfDay(RequestAccess.ZONE).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(RequestAccess.ZONE).toInstant();
        VettingFiguresStore.Ended ended = store.ended(begin, end);
        return new VettingFigures(
                first, last, store.asked(begin, end), ended.ends(), ended.decisionTime(), store.waiting(today));
    }

    private static ProblemException refusal(FieldFault fault) {
        return ProblemException.ofFields(List.of(fault));
    }
}
