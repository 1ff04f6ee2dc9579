package nl.schoolbel.coaching.activities.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;

/** What may be planned and what may be logged. Each method gives every rule that is not kept, none when all are. */
public final class ActivityRules {

    /** Longer than a school day with an evening is a slip of the pen. */
    public static final int LONGEST_HOURS = 12;

    /** So far ahead as school years are planned. */
    public static final int FURTHEST_DAYS = 731;

    /** The code of a day without lessons. */
    public static final String NO_SCHOOL_DAY = "no-school-day";

    private static final int DAY_MINUTES = 24 * 60;

    private ActivityRules() {}

    public static List<Breach> ofKind(KindRule kind, boolean hasSchool, boolean hasTool) {
        List<Breach> breaches = new ArrayList<>();
        if (kind.school() == KindRule.School.NEEDED && !hasSchool) {
            breaches.add(new Breach("/schoolId", "missing"));
        }
        if (kind.school() == KindRule.School.REFUSED && hasSchool) {
            breaches.add(new Breach("/schoolId", "not-with-kind"));
        }
        if (kind.needsTool() && !hasTool) {
            breaches.add(new Breach("/toolId", "missing"));
        }
        return breaches;
    }

    /** It ends after it starts, and on the same working day. */
    public static Optional<Breach> ofTimes(Appointment when, Pointers pointers) {
        if (!when.startsAt().isBefore(when.endsAt())) {
            return Optional.of(new Breach(pointers.end(), "not-after-start"));
        }
        return Duration.between(when.startsAt(), when.endsAt()).compareTo(Duration.ofHours(LONGEST_HOURS)) > 0
                ? Optional.of(new Breach(pointers.end(), "too-many-hours", LONGEST_HOURS))
                : Optional.empty();
    }

    /** A plan lies ahead, and not too far. */
    public static Optional<Breach> ofPlan(Instant startsAt, Instant now) {
        if (!startsAt.isAfter(now)) {
            return Optional.of(new Breach("/startsAt", "not-in-future"));
        }
        return startsAt.isAfter(now.plus(Duration.ofDays(FURTHEST_DAYS)))
                ? Optional.of(new Breach("/startsAt", "too-far"))
                : Optional.empty();
    }

    /** What is logged has begun, in a school year of which the hours are open. */
    public static Optional<Breach> ofLog(
            Instant startsAt, LocalDate startDate, Instant now, LocalDate today, Pointers pointers) {
        if (startsAt.isAfter(now)) {
            return Optional.of(new Breach(pointers.start(), "not-begun"));
        }
        return Standing.isOpen(startDate, today)
                ? Optional.empty()
                : Optional.of(new Breach(pointers.start(), "too-long-ago"));
    }

    /** A school is visited when it has lessons, unless there is a reason not to. */
    public static Optional<Breach> ofSchoolDay(LocalDate startDate, SchoolDays days, boolean hasReason) {
        return hasReason || days.isSchoolDay(startDate)
                ? Optional.empty()
                : Optional.of(new Breach("/startsAt", NO_SCHOOL_DAY, days.sameOrNext(startDate)));
    }

    /** @param below where the minutes stand, such as {@code /held}; empty for the top */
    public static List<Breach> ofMinutes(Minutes minutes, String below) {
        List<Breach> breaches = new ArrayList<>();
        if (minutes.total() > DAY_MINUTES) {
            breaches.add(new Breach(below + "/preparationMinutes", "minutes-too-many"));
        }
        if (minutes.technical() > minutes.preparation() + minutes.contact()) {
            breaches.add(new Breach(below + "/technicalMinutes", "more-than-spent"));
        }
        return breaches;
    }

    /** Where start and end stand in the request. */
    public record Pointers(String start, String end) {

        public static final Pointers PLANNED = new Pointers("/startsAt", "/endsAt");
        public static final Pointers HELD = new Pointers("/heldStartsAt", "/heldEndsAt");
    }
}
