package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.agreements.AgreementRegister.Read;
import nl.schoolbel.sla.agreements.AgreementStore.Row;
import nl.schoolbel.sla.agreements.PromiseRules.BrokenPromise;
import nl.schoolbel.sla.calendars.Calendars;

/**
 * Puts a draft in force and sets last days. A ticket that was matched before keeps the version that it has; what changes is
 * which one later hand-overs and reports fall under.
 */
@ApplicationScoped
class Publication {

    /** No agreement runs longer than calendars do. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    @Inject
    AgreementStore store;

    @Inject
    AgreementCheck check;

    @Inject
    Calendars calendars;

    @Inject
    WorkingDays workingDays;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Days on which two versions of one line would hold. */
    record Overlap(UUID id, int version, LocalDate validFromDate, LocalDate validUntilDate) {}

    /**
     * Publishes a draft and ends the version before it on the day before. Refused with every fault of its terms; with the
     * versions that it would overlap; and with every promise to a school that it would break.
     */
    @Transactional
    Read publish(UUID id, String ifMatch) {
        store.lockRegister();
        Row row = store.lock(id).orElseThrow(AgreementRegister::unknown);
        Agreement draft = row.agreement();
        if (draft.state() != AgreementState.DRAFT) {
            throw new ProblemException(SlaProblem.AGREEMENT_NOT_DRAFT);
        }
        Precondition.require(ifMatch, row.change());
        check.require(draft.kind(), draft.beheerpartnerId(), draft.terms());
        requirePromisesKept(draft);
        Instant now = clock.instant();
        takeOver(draft, now);
        store.publish(id, now);
        audit.changed("agreement-published", AgreementRegister.THING, id);
        return read(id);
    }

    /** Sets the last day, today at the earliest; or the day before its first, so that it never holds. */
    @Transactional
    Read end(UUID id, String ifMatch, LocalDate lastDate, String reason) {
        store.lockRegister();
        Row row = store.lock(id).orElseThrow(AgreementRegister::unknown);
        Agreement agreement = row.agreement();
        if (agreement.state() == AgreementState.DRAFT) {
            throw new ProblemException(SlaProblem.AGREEMENT_NOT_PUBLISHED);
        }
        Precondition.require(ifMatch, row.change());
        Instant now = clock.instant();
        LocalDate today = now.atZone(
                        calendars.compiled(agreement.terms().calendarId()).zone())
                .toLocalDate();
        LocalDate earliest = agreement.validFromDate().isAfter(today)
                ? agreement.validFromDate().minusDays(1)
                : today;
        LocalDate latest = agreement.validUntilDate() == null ? NO_END : agreement.validUntilDate();
        if (lastDate.isBefore(earliest) || lastDate.isAfter(latest)) {
            String code = lastDate.isBefore(earliest) ? "ends-too-early" : "ends-too-late";
            String words = texts.text(AgreementCheck.BUNDLE, code);
            throw ProblemException.ofFields(List.of(new FieldFault("/lastDate", code, words)));
        }
        store.end(id, lastDate, now, reason);
        audit.changed("agreement-ended", AgreementRegister.THING, id);
        return read(id);
    }

    private void takeOver(Agreement draft, Instant now) {
        List<Overlap> overlaps = new ArrayList<>();
        Agreement ends = null;
        for (Agreement one : store.ofLine(draft.agreementId())) {
            if (one.state() == AgreementState.DRAFT) {
                continue;
            }
            if (!one.validFromDate().isBefore(draft.validFromDate())) {
                overlaps.add(new Overlap(one.id(), one.version(), one.validFromDate(), one.validUntilDate()));
            } else if (one.covers(draft.validFromDate())) {
                ends = one;
            }
        }
        if (!overlaps.isEmpty()) {
            throw new ProblemException(SlaProblem.AGREEMENT_OVERLAP).with("versions", overlaps);
        }
        if (ends != null) {
            store.end(ends.id(), draft.validFromDate().minusDays(1), now, null);
            audit.changed("agreement-taken-over", AgreementRegister.THING, ends.id());
        }
    }

    /** Versions of its own line are of its own kind, so what it takes over is not looked at. */
    private void requirePromisesKept(Agreement draft) {
        boolean contract = draft.kind() == AgreementKind.BEHEERPARTNER;
        LocalDate until = draft.validUntilDate() == null ? NO_END : draft.validUntilDate();
        List<BrokenPromise> broken = new ArrayList<>();
        for (Agreement other : store.inForce(
                contract ? AgreementKind.SCHOOL : AgreementKind.BEHEERPARTNER, draft.validFromDate(), until)) {
            broken.addAll(PromiseRules.broken(
                    contract ? other : draft,
                    contract ? draft : other,
                    (agreement, budget) -> workingDays.minutes(agreement.terms().calendarId(), budget)));
        }
        if (!broken.isEmpty()) {
            throw new ProblemException(SlaProblem.AGREEMENT_BREAKS_PROMISE).with("broken", broken);
        }
    }

    private Read read(UUID id) {
        Row row = store.findRow(id).orElseThrow();
        return new Read(row.agreement(), row.change());
    }
}
