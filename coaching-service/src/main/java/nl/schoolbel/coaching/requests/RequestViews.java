package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.requests.domain.Action;
import nl.schoolbel.coaching.requests.domain.RequestLife;
import nl.schoolbel.coaching.requests.domain.Stage;
import nl.schoolbel.coaching.requests.domain.WaitingTime;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;

/** Shows requests to the caller. */
@ApplicationScoped
class RequestViews {

    @Inject
    RequestAccess access;

    @Inject
    SchoolDayBook days;

    @Inject
    RequestConfig config;

    RequestView of(RequestEntity request) {
        return of(List.of(request)).apply(request);
    }

    /** With one query for the school days of all of them. */
    Function<RequestEntity, RequestView> of(List<RequestEntity> requests) {
        Map<UUID, SchoolDays> ofSchools = days.of(
                requests.stream().map(request -> request.schoolId).distinct().toList());
        LocalDate today = days.today();
        return request -> view(request, waiting(request, ofSchools.get(request.schoolId), today));
    }

    private WaitingTime waiting(RequestEntity request, SchoolDays ofSchool, LocalDate today) {
        return WaitingTime.of(
                new WaitingTime.Days(
                        days.dayOf(request.askedAt), day(request.firstResponseAt), day(request.endedAt), today),
                request.state.stage().waits(),
                ofSchool::between,
                config.limits());
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : days.dayOf(moment);
    }

    private RequestView view(RequestEntity request, WaitingTime waiting) {
        boolean words = access.mayReadWords(request);
        Stage stage = request.state.stage();
        return new RequestView(
                request.id,
                request.schoolId,
                request.toolId,
                request.subjectArea,
                request.ticketId,
                words ? request.question : null,
                request.urgency,
                request.source,
                request.askedAs,
                request.signalId,
                request.state,
                access.isOwn(request),
                access.hasIt(request),
                request.askedAt,
                request.firstResponseAt,
                request.acceptedAt,
                words ? request.answer : null,
                request.practiceId,
                request.answeredAt,
                request.mergedIntoTicketId == null ? request.passedTicketId : request.mergedIntoTicketId,
                request.endedAt,
                new RequestView.Waiting(waiting.schoolDays(), waiting.firstResponseSchoolDays(), waiting.overdue()),
                request.forgottenAt != null
                        ? List.of()
                        : RequestLife.allowed(stage, request.ticketId != null, access.actorsOn(request)).stream()
                                .map(Action::slug)
                                .toList(),
                request.version);
    }
}
