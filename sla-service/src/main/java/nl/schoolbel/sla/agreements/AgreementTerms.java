package nl.schoolbel.sla.agreements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.EscalationReceiver;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.events.terms.WaitingReason;

/**
 * What was agreed; frozen with the version. What goes with what is in {@link TermsRules}.
 *
 * @param calendarId the published calendar whose hours count, and in whose zone its days are
 * @param outOfHoursCalendarId the published calendar of the hours outside those, which cost a surcharge
 * @param schools the schools it is for; every school when empty or absent
 * @param categoryIds the categories of tickets it is for, each exactly, without what stands below it; every category, and
 *     tickets without one, when empty or absent
 * @param targets what is promised; a target or a priority that is missing is promised nothing and has no clock
 * @param outOfHoursPriorities those for which the hours out of hours count too
 * @param reopenDays how long the school can reopen a closed ticket; the setting of tickets-service when absent
 * @param warnPercents of a budget, 1–99, at which a warning mark passes; 75 when absent
 * @param escalation level 1 at the breach, told to beheerpartner and school, when absent
 * @param promise what a school is promised from report to resolution; only in an agreement of kind {@code school}
 * @param credits absent when a breach costs nothing
 */
public record AgreementTerms(
        @NotNull UUID calendarId,
        UUID outOfHoursCalendarId,
        @Size(max = 1000) List<@NotNull UUID> schools,
        @Size(max = 200) List<@NotNull UUID> categoryIds,
        @NotEmpty @Size(max = 6) List<@Valid @NotNull TargetAgreement> targets,
        @Size(max = 4) List<@NotNull @Min(1) @Max(4) Integer> outOfHoursPriorities,
        @Min(0) @Max(365) Integer reopenDays,
        @Size(max = 5) List<@NotNull @Min(1) @Max(99) Integer> warnPercents,
        @Valid EscalationLadder escalation,
        @Size(max = 4) List<@Valid @NotNull PromisedTime> promise,
        @Valid CreditRule credits) {

    private static final List<Integer> USUAL_WARNING = List.of(75);
    /** Waiting for the school or for access, whoever began it, without a limit. */
    public static final PausingRule USUAL_PAUSING = new PausingRule(
            List.of(WaitingReason.SCHOOL, WaitingReason.ACCESS),
            List.of(WaitingReason.SCHOOL, WaitingReason.ACCESS),
            Map.of());

    private static final EscalationLadder USUAL_LADDER =
            new EscalationLadder(List.of(new EscalationLevel(1, 100, null, null, false, null)), null, null);

    public AgreementTerms {
        schools = orEmpty(schools);
        categoryIds = orEmpty(categoryIds);
        outOfHoursPriorities = orEmpty(outOfHoursPriorities);
        warnPercents = warnPercents == null ? USUAL_WARNING : warnPercents;
        escalation = escalation == null ? USUAL_LADDER : escalation;
        promise = orEmpty(promise);
    }

    /**
     * What is promised for one target.
     *
     * @param hours which hours count; {@code contract} when absent
     * @param pausing who can stop the clock with what; waiting for {@code school} or {@code access} when absent, by either
     */
    public record TargetAgreement(
            @NotNull Target target,
            HoursLayer hours,
            @NotEmpty @Size(max = 4) List<@Valid @NotNull PriorityBudget> budgets,
            @Valid PausingRule pausing) {

        public TargetAgreement {
            hours = hours == null ? HoursLayer.CONTRACT : hours;
        }

        public Optional<PriorityBudget> budget(int priority) {
            return budgets.stream().filter(one -> one.priority() == priority).findFirst();
        }
    }

    /**
     * The service time of one priority: minutes, or working days.
     *
     * @param minutes 1 minute to 1 year of minutes
     * @param workingDays 1–250 days that own opening hours
     * @param endOfWorkingDay whether the last of those days counts until its close; only with {@code workingDays}
     */
    public record PriorityBudget(
            @NotNull @Min(1) @Max(4) Integer priority,
            @Min(1) @Max(525_600) Integer minutes,
            @Min(1) @Max(250) Integer workingDays,
            boolean endOfWorkingDay) {}

    /**
     * What stops the clock of a target. A waiting for something else is allowed and stops nothing.
     *
     * @param longestMinutes the longest service time of one pause by its reason, after which the clock runs on; without end
     *     when absent
     */
    public record PausingRule(
            @Size(max = 4) List<@NotNull WaitingReason> bySchool,
            @Size(max = 4) List<@NotNull WaitingReason> byBeheerpartner,
            Map<WaitingReason, @NotNull @Min(1) @Max(525_600) Integer> longestMinutes) {

        public PausingRule {
            bySchool = orEmpty(bySchool);
            byBeheerpartner = orEmpty(byBeheerpartner);
            longestMinutes = longestMinutes == null ? Map.of() : longestMinutes;
        }
    }

    /**
     * Who is told when it gets late.
     *
     * @param levels rising
     * @param repeatEveryMinutes service minutes after which the last level is told again, until somebody acknowledges it;
     *     never when absent
     * @param quietHours when people are left alone; never when absent
     */
    public record EscalationLadder(
            @NotEmpty @Size(max = 5) List<@Valid @NotNull EscalationLevel> levels,
            @Min(5) @Max(525_600) Integer repeatEveryMinutes,
            @Valid QuietHours quietHours) {}

    /**
     * One level: at a percentage of the budget, or at service minutes after the breach.
     *
     * @param level 1, 2, 3 …
     * @param percent of the budget, 100 at the breach, more after it
     * @param receivers beheerpartner and school when absent
     * @param raisesPriority whether the ticket gets the next higher priority
     * @param targets the targets that have this level; all when empty or absent
     */
    public record EscalationLevel(
            @NotNull @Min(1) @Max(5) Integer level,
            @Min(100) @Max(1000) Integer percent,
            @Min(1) @Max(525_600) Integer minutesAfterBreach,
            @Size(min = 1, max = 5) List<@NotNull EscalationReceiver> receivers,
            boolean raisesPriority,
            @Size(max = 6) List<@NotNull Target> targets) {

        private static final List<EscalationReceiver> USUAL_RECEIVERS =
                List.of(EscalationReceiver.BEHEERPARTNER, EscalationReceiver.SCHOOL);

        public EscalationLevel {
            receivers = receivers == null ? USUAL_RECEIVERS : receivers;
            targets = orEmpty(targets);
        }
    }

    /**
     * Local times between which no mail goes to people; over midnight when {@code until} is the earlier one.
     *
     * @param exceptPriority tickets of this priority and higher ones disturb all the same; 1 when absent
     */
    public record QuietHours(
            @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
            String from,

            @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
            String until,

            @Min(1) @Max(4) Integer exceptPriority) {

        public QuietHours {
            exceptPriority = exceptPriority == null ? Integer.valueOf(1) : exceptPriority;
        }
    }

    /** @param minutes of service time from report to resolution */
    public record PromisedTime(
            @NotNull @Min(1) @Max(4) Integer priority,
            @NotNull @Min(1) @Max(525_600) Integer minutes) {}

    /**
     * What a breach costs.
     *
     * @param percentPerBreach of the month's fee, 1–100
     * @param capPercent of the month's fee, at most this in one month, 1–100
     * @param monthlyFeeCents the fee; without it credits are told in percents only
     * @param targets whose breaches count; all when empty or absent
     */
    public record CreditRule(
            @NotNull @Min(1) @Max(100) Integer percentPerBreach,
            @NotNull @Min(1) @Max(100) Integer capPercent,
            @Min(0) @Max(1_000_000_000) Long monthlyFeeCents,
            @Size(max = 6) List<@NotNull Target> targets) {

        public CreditRule {
            targets = orEmpty(targets);
        }
    }

    public boolean isForSchool(UUID school) {
        return schools.isEmpty() || schools.contains(school);
    }

    /** @param category of the ticket; null when it has none */
    public boolean isForCategory(UUID category) {
        return categoryIds.isEmpty() || category != null && categoryIds.contains(category);
    }

    /** What is promised for a target, if anything. */
    public Optional<TargetAgreement> target(Target target) {
        return targets.stream().filter(one -> one.target() == target).findFirst();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
