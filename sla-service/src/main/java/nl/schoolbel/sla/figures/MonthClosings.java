package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.credits.Credits;
import nl.schoolbel.sla.figures.ClosingStore.Row;
import nl.schoolbel.sla.figures.domain.FigureMonth;

/** Closes months: from then on their figures stay, and what is heard or settled later stands beside them. */
@ApplicationScoped
public class MonthClosings {

    @Inject
    ClosingStore store;

    @Inject
    Credits credits;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** Closes a month that is over; one that was closed stays as it was, and is given back. */
    @Transactional
    MonthClosing close(String text) {
        FigureMonth month = require(text);
        Instant now = clock.instant();
        if (!month.isOver(now)) {
            throw new ProblemException(SlaProblem.MONTH_NOT_OVER);
        }
        store.lock();
        Row row = store.find(month).orElseGet(() -> {
            Row made = store.close(month, now);
            credits.propose(month);
            audit.changed("figures-closed", "figure-month", month);
            return made;
        });
        return view(month, row);
    }

    /** A month that was not closed answers 404. */
    MonthClosing read(String text) {
        FigureMonth month = require(text);
        return view(month, store.find(month).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private MonthClosing view(FigureMonth month, Row row) {
        return new MonthClosing(
                month.toString(), row.closedAt(), row.clocks(), row.tickets(), credits.ofMonth(month, null));
    }

    private static FigureMonth require(String text) {
        return FigureMonth.read(text).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
