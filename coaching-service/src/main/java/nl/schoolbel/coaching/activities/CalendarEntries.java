package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.time.DomainClock;

/** What a calendar shows of activities: nothing that a school may not see. */
@ApplicationScoped
public class CalendarEntries {

    /** So many a coach does not do in five years; when there are more, those that begin last. */
    public static final int MOST = 2000;

    private static final Period BACK = Period.ofMonths(3);
    private static final Period AHEAD = Period.ofMonths(12);

    /** As long as a calendar may be offline and still hear of it. */
    private static final Duration CANCELLED_SHOWN = Duration.ofDays(30);

    @Inject
    ActivityStore store;

    @Inject
    ActivityAccess access;

    @Inject
    CoachRegister register;

    @Inject
    ReadCopies copies;

    @Inject
    DomainClock clock;

    /** Refused: {@code not-found} when it does not exist or is of another school. */
    @Transactional
    public CalendarEntry read(UUID id) {
        return entries(List.of(access.visible(store.findByIdOptional(id)))).get(0);
    }

    /** From three months ago until in twelve, what was cancelled or taken back in the last thirty days included; whoever asks. */
    public List<CalendarEntry> ofCoach(UUID coach) {
        return around("coachId", coach);
    }

    /** As {@link #ofCoach}. */
    public List<CalendarEntry> ofSchool(UUID school) {
        return around("schoolId", school);
    }

    private List<CalendarEntry> around(String owner, UUID id) {
        Instant now = clock.instant();
        return entries(store.find(
                        owner + " = ?1 and startsAt >= ?2 and startsAt < ?3"
                                + " and (state in ?4 or coalesce(cancelledAt, takenBackAt) > ?5) order by startsAt desc, id desc",
                        id,
                        now.atZone(SchoolDayBook.ZONE).minus(BACK).toInstant(),
                        now.atZone(SchoolDayBook.ZONE).plus(AHEAD).toInstant(),
                        List.of(ActivityState.PLANNED, ActivityState.HELD),
                        now.minus(CANCELLED_SHOWN))
                .range(0, MOST - 1)
                .list());
    }

    private List<CalendarEntry> entries(List<ActivityEntity> activities) {
        Map<UUID, Coach> coaches = register.find(
                activities.stream().map(activity -> activity.coachId).distinct().toList());
        Map<UUID, SchoolChanged> schools = copies.find(
                SchoolEvents.CHANGED,
                activities.stream()
                        .map(activity -> activity.schoolId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return activities.stream()
                .map(activity -> entry(activity, coaches.get(activity.coachId), schools.get(activity.schoolId)))
                .toList();
    }

    private static CalendarEntry entry(ActivityEntity activity, Coach coach, SchoolChanged school) {
        return new CalendarEntry(
                activity.id,
                activity.kind,
                activity.topic,
                school == null ? null : school.name(),
                coach.name(),
                activity.startsAt,
                activity.endsAt,
                activity.state == ActivityState.CANCELLED || activity.state == ActivityState.TAKEN_BACK,
                activity.calendarSequence,
                activity.changedAt);
    }
}
