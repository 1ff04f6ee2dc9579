package nl.schoolbel.knowledge.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.reviews.ReviewDecisions;
import nl.schoolbel.knowledge.reviews.ReviewFacts;
import nl.schoolbel.knowledge.reviews.ReviewWithdrawn;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Who reads something that is wrong reports it; a coach settles the report, and who reported it reads what came of it. */
@ApplicationScoped
public class AbuseReports {

    private static final String KIND = "abuse-report";

    @Inject
    AbuseReportStore store;

    @Inject
    ReportedThings things;

    @Inject
    ReviewDecisions reviews;

    @Inject
    ReviewFacts reviewFacts;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /**
     * Reports something. Refused: {@code invalid-input} for what not everybody reads, for another reason without a note, and
     * for personal data; {@code knowledge-abuse-report-open-already}.
     */
    @Transactional
    public AbuseReportView add(NewAbuseReport report) {
        UUID id = UUID.randomUUID();
        boolean known = things.areRead(report.kind(), report.id());
        Screening screening = screened(report.note(), report.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        if (!known) {
            faults.add(fault("/id", "unknown-id"));
        }
        if (report.reason() == AbuseReason.OTHER && report.note() == null) {
            faults.add(fault("/note", "missing"));
        }
        refuse(faults);
        screener.escaped(KIND, id, screening);
        if (!store.add(id, report, caller.subject(), clock.instant())) {
            throw new ProblemException(KnowledgeProblem.ABUSE_REPORT_OPEN_ALREADY);
        }
        audit.changed("abuse-reported", KIND, id);
        return view(id);
    }

    /** Who made it and coaches read it. Refused: {@code not-found}. */
    @Transactional
    public AbuseReportView read(UUID id) {
        return view(id);
    }

    /** What the caller reported, last reported first. */
    @Transactional
    public Page<AbuseReportView> mine(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.madeBy(caller.subject(), page.cursor(), limit + 1),
                limit,
                report -> new Cursor(report.reportedAt(), report.id()),
                report -> report.view(true));
    }

    /**
     * The calling coach settles a report; one that hides a review settles all open reports of it. Refused: {@code not-found};
     * {@code precondition-missing} or {@code changed-meanwhile}; {@code knowledge-abuse-report-settled-already}; {@code
     * knowledge-abuse-report-own}; {@code invalid-input} for an outcome that the kind of thing cannot have, and for personal
     * data; as {@link ReviewDecisions#hide}.
     */
    @Transactional
    public AbuseReportView settle(UUID id, NewReportOutcome outcome, String ifMatch) {
        AbuseReport report = lock(id);
        Precondition.require(ifMatch, report.revision());
        if (report.outcome() != null) {
            throw new ProblemException(KnowledgeProblem.ABUSE_REPORT_SETTLED_ALREADY);
        }
        if (store.hasOpen(report.thing(), caller.subject()) || things.isOwn(report.thing())) {
            throw new ProblemException(KnowledgeProblem.ABUSE_REPORT_OWN);
        }
        Screening screening = screened(outcome.note(), outcome.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        faults.addAll(faults(report.thing().kind(), outcome));
        refuse(faults);
        screener.escaped(KIND, id, screening);
        Instant now = clock.instant();
        store.settle(id, outcome.outcome(), outcome.note(), caller.subject(), now);
        if (outcome.outcome() == ReportOutcome.HIDDEN) {
            reviews.hide(report.thing().id(), outcome.refusalReason(), outcome.note());
            store.settleAllOf(report.thing(), ReportOutcome.HIDDEN, caller.subject(), now);
        }
        audit.changed("abuse-report-settled", KIND, id);
        return view(id);
    }

    /** In the transaction in which a writer takes a review back. */
    void withdrawn(@Observes ReviewWithdrawn review) {
        store.settleAllOf(
                new Reported(ReportedKind.REVIEW, review.reviewId()), ReportOutcome.GONE, null, clock.instant());
    }

    /** A review before its reports, as it is when a review is withdrawn, so that neither waits for the other. */
    private AbuseReport lock(UUID id) {
        store.find(id)
                .map(AbuseReport::thing)
                .filter(thing -> thing.kind() == ReportedKind.REVIEW)
                .ifPresent(thing -> reviewFacts.hold(thing.id()));
        return store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private List<FieldFault> faults(ReportedKind kind, NewReportOutcome outcome) {
        List<FieldFault> faults = new ArrayList<>();
        boolean ofReview = kind == ReportedKind.REVIEW;
        boolean hides = outcome.outcome() == ReportOutcome.HIDDEN;
        boolean acted = outcome.outcome() == ReportOutcome.ACTED_ON;
        if (outcome.outcome() == ReportOutcome.GONE || (hides && !ofReview) || (acted && ofReview)) {
            String choice = ofReview ? "dismissed, hidden" : "dismissed, acted-on";
            faults.add(new FieldFault("/outcome", "not-in-list", texts.fieldDetail("not-in-list", choice)));
        }
        if (hides && outcome.refusalReason() == null) {
            faults.add(fault("/refusalReason", "missing"));
        }
        if (!hides && outcome.refusalReason() != null) {
            faults.add(new FieldFault(
                    "/refusalReason",
                    "not-together",
                    texts.fieldDetail("not-together", outcome.outcome().slug())));
        }
        return faults;
    }

    private AbuseReportView view(UUID id) {
        return store.find(id)
                .filter(report -> isOwn(report) || caller.has(Roles.COACH))
                .map(report -> report.view(isOwn(report)))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean isOwn(AbuseReport report) {
        return caller.subject().equals(report.reporter());
    }

    private Screening screened(String note, Set<PersonalDataKind> falseHits) {
        return screener.screen(note == null ? Map.of() : Map.of("/note", note), falseHits);
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }
}
