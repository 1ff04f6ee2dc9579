package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.copy.ReadCopies;

/** Shows activities to the caller; a list of them in as many queries as one. */
@ApplicationScoped
class ActivityViews {

    @Inject
    ActivityAccess access;

    @Inject
    ActivityStore store;

    @Inject
    CoachRegister register;

    @Inject
    SchoolDayBook days;

    @Inject
    DiaryBook diary;

    @Inject
    ReadCopies copies;

    /** With notes, moves and warnings, each for who may see it. */
    ActivityView whole(ActivityEntity activity) {
        boolean own = access.self().filter(activity.coachId::equals).isPresent();
        return around(List.of(activity))
                .view(
                        activity,
                        access.mayReadContent(activity) ? activity.content : null,
                        store.moves(activity.id),
                        own && activity.state == ActivityState.PLANNED ? travelOverlaps(activity) : null);
    }

    /** Without what only a single one shows. */
    Function<ActivityEntity, ActivityView> listed(List<ActivityEntity> activities) {
        Around around = around(activities);
        return activity -> around.view(activity, null, null, null);
    }

    private List<UUID> travelOverlaps(ActivityEntity activity) {
        return diary.around(activity.coachId, activity.when(), activity.travelMinutes, activity.id)
                .travelOverlaps(activity.when(), activity.travelMinutes);
    }

    private Around around(List<ActivityEntity> activities) {
        List<UUID> schools = ids(activities, activity -> activity.schoolId);
        return new Around(
                access.self().orElse(null),
                register.find(ids(activities, activity -> activity.coachId)),
                copies.find(SchoolEvents.CHANGED, schools),
                copies.find(ToolEvents.CHANGED, ids(activities, activity -> activity.toolId)),
                days.of(ids(
                        activities, activity -> activity.state == ActivityState.PLANNED ? activity.schoolId : null)));
    }

    private static List<UUID> ids(List<ActivityEntity> activities, Function<ActivityEntity, UUID> id) {
        return activities.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    /** What the views of some activities take from elsewhere. */
    private record Around(
            UUID self,
            Map<UUID, Coach> coaches,
            Map<UUID, SchoolChanged> schools,
            Map<UUID, ToolChanged> tools,
            Map<UUID, SchoolDays> days) {

        ActivityView view(ActivityEntity of, String content, List<ActivityMove> moves, List<UUID> travelOverlaps) {
            boolean own = of.coachId.equals(self);
            return new ActivityView(
                    of.id,
                    of.coachId,
                    name(coaches.get(of.coachId), Coach::name),
                    own,
                    of.schoolId,
                    name(schools.get(of.schoolId), SchoolChanged::name),
                    of.kind,
                    of.topic,
                    content,
                    of.state,
                    of.startsAt,
                    of.endsAt,
                    new SchoolYear(of.schoolYear).label(),
                    isOnClosedDay(of) ? true : null,
                    of.outsideReason,
                    of.toolId,
                    name(tools.get(of.toolId), ToolChanged::name),
                    of.practiceId,
                    of.ticketId,
                    of.requestId,
                    of.signalId,
                    of.cycleId,
                    own ? of.preparationMinutes : null,
                    own ? of.travelMinutes : null,
                    own ? of.contactMinutes : null,
                    own ? of.technicalMinutes : null,
                    own ? of.plannedMinutes : null,
                    of.participants(),
                    of.heldAt,
                    of.cancelledAt,
                    of.takenBackAt,
                    of.endReason,
                    moves,
                    travelOverlaps,
                    of.version);
        }

        /** What was planned there for a reason is no surprise. */
        private boolean isOnClosedDay(ActivityEntity of) {
            return of.state == ActivityState.PLANNED
                    && of.schoolId != null
                    && of.outsideReason == null
                    && !days.get(of.schoolId).isSchoolDay(of.startDate());
        }

        private static <T> String name(T found, Function<T, String> name) {
            return found == null ? null : name.apply(found);
        }
    }
}
