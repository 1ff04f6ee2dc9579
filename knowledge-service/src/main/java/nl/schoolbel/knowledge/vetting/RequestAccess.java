package nl.schoolbel.knowledge.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.vetting.domain.RequestLife;
import nl.schoolbel.knowledge.vetting.domain.RequestLife.Action;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/** Who asks for whom, who reads and does what with requests. */
@ApplicationScoped
class RequestAccess {

    /** Of the schools, and so of their days. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    Caller caller;

    @Inject
    ReadCopies copies;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** What is wrong with asking for this school. Refused at once: {@code not-found} for one that is not the caller's. */
    List<FieldFault> faultsOfSchool(UUID school) {
        requireSchool(school);
        List<FieldFault> faults = new ArrayList<>();
        if (!copies.knows(SchoolEvents.CHANGED, school)) {
            faults.add(fault("/schoolId", "unknown-id"));
        }
        return faults;
    }

    /** Which school asks for what is for itself and for coaches. Refused: {@code not-found}. */
    void requireSchool(UUID school) {
        if (!caller.has(Roles.COACH) && !caller.belongsTo(school)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Refused: {@code knowledge-tool-request-not-now}. */
    void require(ToolRequest request, Action action) {
        if (!request.life().allows(action)) {
            throw new ProblemException(KnowledgeProblem.TOOL_REQUEST_NOT_NOW)
                    .with("allowedActions", allowedActions(request));
        }
    }

    FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, texts.fieldDetail(code, arguments));
    }

    ToolRequestView view(ToolRequest request) {
        RequestLife life = request.life();
        boolean isDecided = life.stage() == RequestLife.Stage.DECIDED;
        Instant until = request.endedAt() == null ? clock.instant() : request.endedAt();
        return new ToolRequestView(
                request.id(),
                ToolRequestState.of(life),
                request.name(),
                request.toolId(),
                request.why(),
                request.subjectAreas(),
                request.targets(),
                request.website(),
                request.position(),
                RequestLife.daysWaiting(request.askedAt(), until, ZONE),
                request.schoolIds().size(),
                caller.has(Roles.COACH) ? request.schoolIds() : null,
                request.own(),
                request.askedAt(),
                request.reviewAt(),
                request.reviewNote(),
                request.endedAt(),
                request.decision(),
                request.conditions(),
                isDecided ? request.reason() : null,
                isDecided ? null : request.reason(),
                request.mergedInto(),
                allowedActions(request),
                request.revision());
    }

    private List<String> allowedActions(ToolRequest request) {
        return request.life().allowed().stream()
                .filter(action -> isFor(request, action))
                .map(action -> action.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean isFor(ToolRequest request, Action action) {
        return switch (action) {
            case SUPPORT ->
                !request.own()
                        && (caller.has(Roles.TEACHER) || caller.has(Roles.CONTACTPERSOON) || caller.has(Roles.COACH));
            case WITHDRAW -> request.own();
            case DECIDE -> caller.has(Roles.COACH) && !request.own();
            case REVIEW, CLOSE, MERGE -> caller.has(Roles.COACH);
        };
    }
}
