package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.telling.Tidings;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** The requests as each caller may see them. */
@ApplicationScoped
public class CoachingRequests {

    /** The path of a request from the root of this service, before its id. */
    static final String PATH = "/coaching/v1/requests/";

    /** What the audit trail calls a request. */
    public static final String KIND = "coaching-request";

    /** Marks a position in the order by waiting, which is another one than last asked first. */
    private static final String BY_WAITING = "waiting";

    @Inject
    RequestStore store;

    @Inject
    RequestAccess access;

    @Inject
    RequestViews views;

    @Inject
    RequestSteps steps;

    @Inject
    Tidings tidings;

    /**
     * A page of what the caller may see. Refused: {@code not-found} for a school that is not the caller's, {@code
     * invalid-cursor} for one of another order.
     *
     * @param state {@code null} for all, or by waiting for all that wait
     */
    @Transactional
    public Page<RequestView> list(UUID schoolId, RequestState state, RequestOrder order, PageRequest page) {
        RequestFilter filter = new RequestFilter(access.schools(schoolId), Optional.ofNullable(state));
        Cursor after = page.cursor();
        boolean byWaiting = order == RequestOrder.WAITING;
        if (!after.equals(Cursor.START) && after.key().equals(BY_WAITING) != byWaiting) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        int limit = page.limit();
        List<RequestEntity> rows =
                byWaiting ? store.longestWaiting(filter, after, limit + 1) : store.newest(filter, after, limit + 1);
        tidings.rememberCaller();
        Function<RequestEntity, RequestView> view = views.of(rows);
        return Page.of(
                rows, limit, request -> new Cursor(request.askedAt, request.id, byWaiting ? BY_WAITING : ""), view);
    }

    /** Refused: {@code not-found} when it does not exist or is of another school. */
    @Transactional
    public RequestView read(UUID id) {
        return views.of(access.visible(store.findByIdOptional(id)));
    }

    /** What was done with it, first first, for who may read its words. Refused: {@code not-found}; {@code not-allowed}. */
    @Transactional
    public List<RequestStep> steps(UUID id) {
        RequestEntity request = access.visible(store.findByIdOptional(id));
        if (!access.mayReadReasons(request)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        return steps.of(id);
    }
}
