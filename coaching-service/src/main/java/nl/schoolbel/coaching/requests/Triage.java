package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.requests.domain.Action;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.telling.TidingKind;
import nl.schoolbel.coaching.telling.Tidings;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.TechnicalRequestPassedOn;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.texts.TechnicalRequest;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;

/**
 * A coach decides who goes on with a request: the coach itself, a colleague, the school's contactpersoon, or who repairs. All
 * are refused as {@link RequestDesk#open} says, and what is wrong with the body with {@code invalid-input}.
 */
@ApplicationScoped
public class Triage {

    @Inject
    RequestDesk desk;

    @Inject
    CoachRegister coaches;

    @Inject
    SchoolDayBook days;

    @Inject
    ReadCopies copies;

    @Inject
    Tidings tidings;

    @Inject
    Screener screener;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    ProblemTexts texts;

    /** The calling coach takes it on, or takes it back from the contactpersoon. */
    @Transactional
    public RequestView accept(UUID id, String ifMatch) {
        RequestDesk.Opened opened = desk.open(id, ifMatch, Action.ACCEPT);
        opened.request().acceptedBy(caller.subject(), opened.at());
        return desk.close(opened, null);
    }

    /**
     * Hands it back, or to another coach: by who has it, or by another coach, because that one may be ill. The contactpersoon
     * gives back what was referred.
     */
    @Transactional
    public RequestView release(UUID id, String ifMatch, NewRelease release) {
        Action action = release.toCoachId() == null ? Action.RELEASE : Action.REASSIGN;
        RequestDesk.Opened opened = desk.open(id, ifMatch, action);
        screener.require(CoachingRequests.KIND, id, Map.of("/reason", release.reason()), release.falseHits());
        if (action == Action.REASSIGN) {
            Coach other = activeCoach(release.toCoachId());
            opened.request().acceptedBy(other.subject(), opened.at());
            tidings.to(List.of(other.subject()), TidingKind.REQUEST_REASSIGNED, id, caller.subject());
        } else {
            opened.request().acceptedByNobody();
            tidings.toCoachesOf(opened.request().schoolId, TidingKind.REQUEST_RELEASED, id, caller.subject());
        }
        return desk.close(opened, release.reason());
    }

    /** Asks the school's contactpersoon, who reads the question from now on, and tells who asked. */
    @Transactional
    public RequestView refer(UUID id, String ifMatch, NewReferral referral) {
        RequestDesk.Opened opened = desk.open(id, ifMatch, Action.REFER);
        screener.require(CoachingRequests.KIND, id, Map.of("/reason", referral.reason()), referral.falseHits());
        RequestEntity request = opened.request();
        request.acceptedByNobody();
        request.referredAt = opened.at();
        tidings.toContactpersonenOf(request.schoolId, TidingKind.REQUEST_REFERRED, id, caller.subject());
        tidings.toAsker(request.askedBy, TidingKind.OWN_REQUEST_REFERRED, id, caller.subject());
        return desk.close(opened, referral.reason());
    }

    /**
     * It is technical: it goes on as a ticket of the school, with its words. Refused also for a school that has ended, with
     * {@code coaching-school-ended}: nobody would take its ticket; and with {@code coaching-request-words-taken-out} when its
     * question is not there any more.
     */
    @Transactional
    public RequestView passOn(UUID id, String ifMatch) {
        RequestDesk.Opened opened = desk.open(id, ifMatch, Action.PASS_ON);
        RequestEntity request = opened.request();
        requireRunning(request.schoolId);
        if (TakenWords.MARK.equals(request.question)) {
            throw new ProblemException(CoachingProblem.REQUEST_WORDS_TAKEN_OUT);
        }
        request.passedTicketId = UUID.randomUUID();
        request.passedOnAt = opened.at();
        outbox.append(
                CoachingEvents.TECHNICAL_REQUEST_PASSED_ON,
                id,
                CoachingRequests.PATH + id,
                new TechnicalRequestPassedOn(
                        id,
                        request.passedTicketId,
                        request.schoolId,
                        request.toolId,
                        request.urgency,
                        opened.at(),
                        OccurredBy.SCHOOLBEL));
        outbox.append(
                TextEvents.TECHNICAL_REQUEST,
                request.passedTicketId,
                CoachingRequests.PATH + id,
                new TechnicalRequest(request.passedTicketId, id, request.question, opened.at(), OccurredBy.SCHOOLBEL));
        tidings.toAsker(request.askedBy, TidingKind.OWN_REQUEST_PASSED_ON, id, caller.subject());
        return desk.close(opened, null);
    }

    private Coach activeCoach(UUID id) {
        Optional<Coach> coach = coaches.find(id);
        if (coach.isEmpty()) {
            throw fault("/toCoachId", "unknown-id");
        }
        return coach.filter(found -> found.isActiveOn(days.today()))
                .orElseThrow(() -> fault("/toCoachId", "not-active"));
    }

    private void requireRunning(UUID schoolId) {
        SchoolChanged school =
                copies.find(SchoolEvents.CHANGED, List.of(schoolId)).get(schoolId);
        if (school != null && school.endDate() != null && school.endDate().isBefore(days.today())) {
            throw new ProblemException(CoachingProblem.SCHOOL_ENDED);
        }
    }

    private ProblemException fault(String pointer, String code) {
        return ProblemException.ofFields(List.of(new FieldFault(pointer, code, texts.fieldDetail(code))));
    }
}
