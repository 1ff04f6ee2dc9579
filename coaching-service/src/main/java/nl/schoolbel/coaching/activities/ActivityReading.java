package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Activities as a caller may see them. */
@ApplicationScoped
public class ActivityReading {

    @Inject
    ActivityStore store;

    @Inject
    ActivityAccess access;

    @Inject
    ActivityViews views;

    @Inject
    SchoolDayBook days;

    /** Refused: {@code not-found} when it does not exist or is of another school. */
    @Transactional
    public ActivityView read(UUID id) {
        return views.whole(access.visible(store.findByIdOptional(id)));
    }

    /** Refused: {@code not-found} for a school that is not the caller's. */
    @Transactional
    public Page<ActivityView> list(ActivityQuery asked, PageRequest page) {
        ActivityFilter filter = new ActivityFilter(
                access.schools(asked.schoolId),
                asked.coachId,
                asked.kind,
                asked.state,
                startOf(asked.fromDate),
                asked.untilDate == null ? null : startOf(asked.untilDate.plusDays(1)),
                asked.cycleId);
        return page(filter, asked.order == null ? ActivityOrder.NEWEST : asked.order, page);
    }

    /** What is planned at a school from today on, first beginning first. Refused: {@code not-found}. */
    @Transactional
    public Page<ActivityView> agenda(UUID schoolId, PageRequest page) {
        ActivityFilter planned = new ActivityFilter(
                access.schools(schoolId), null, null, ActivityState.PLANNED, startOf(days.today()), null, null);
        return page(planned, ActivityOrder.UPCOMING, page);
    }

    private Page<ActivityView> page(ActivityFilter filter, ActivityOrder order, PageRequest page) {
        int limit = page.limit();
        String key = order.name();
        Cursor after = page.cursor();
        if (!after.equals(Cursor.START) && !after.key().equals(key)) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        List<ActivityEntity> activities = store.page(filter, order, after, limit + 1);
        return Page.of(
                activities,
                limit,
                activity -> new Cursor(activity.startsAt, activity.id, key),
                views.listed(activities));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(SchoolDayBook.ZONE).toInstant();
    }
}
