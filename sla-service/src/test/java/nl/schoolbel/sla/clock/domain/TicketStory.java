package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.TicketFact.Accepted;
import nl.schoolbel.sla.clock.domain.TicketFact.Arrived;
import nl.schoolbel.sla.clock.domain.TicketFact.Closed;
import nl.schoolbel.sla.clock.domain.TicketFact.DueMomentMoved;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Left;
import nl.schoolbel.sla.clock.domain.TicketFact.Merged;
import nl.schoolbel.sla.clock.domain.TicketFact.Offered;
import nl.schoolbel.sla.clock.domain.TicketFact.PauseContested;
import nl.schoolbel.sla.clock.domain.TicketFact.PriorityChanged;
import nl.schoolbel.sla.clock.domain.TicketFact.PublicNoteByBeheerpartner;
import nl.schoolbel.sla.clock.domain.TicketFact.Reopened;
import nl.schoolbel.sla.clock.domain.TicketFact.Reported;
import nl.schoolbel.sla.clock.domain.TicketFact.Resolved;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;
import nl.schoolbel.sla.clock.domain.TicketFact.TermsApplied;
import nl.schoolbel.sla.clock.domain.TicketFact.TriageStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.VisitPlanned;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingEnded;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.Withdrawn;
import nl.schoolbel.sla.clock.domain.TicketFact.WorkaroundGiven;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;

/**
 * A ticket's facts in words, on Monday 2 March 2026 (times are UTC, the calendar is open Monday to Friday 08:00–17:00
 * UTC).
 *
 * <p>Agreed: acknowledge within 30 min (priority 1), 1, 2 or 4 h; resolution within 2 h (priority 1), 4, 8 or 16 h. Of
 * priority 2 an update each 2 h, arrival within 3 h and a workaround within 2 h.
 */
public final class TicketStory {

    private static final Instant MATCHED = Instant.parse("2026-03-02T08:00:01Z");

    public static final ServiceCalendar OFFICE = ServiceCalendar.in(ZoneId.of("UTC"))
            .weekly(WeeklyHours.workdays(LocalWindow.of("08:00", "17:00")))
            .build();

    public static final Map<Target, TargetTerms> PROMISES = Map.of(
            Target.ACKNOWLEDGE, minutes(30, 60, 120, 240),
            Target.UPDATE, minutes(60, 120, 240, 480),
            Target.ARRIVAL, minutes(60, 180, 360, 720),
            Target.WORKAROUND, minutes(60, 120, 240, 480),
            Target.RESOLUTION, minutes(120, 240, 480, 960));

    public static final ClockTerms TERMS = ClockTerms.from(1, MATCHED, PROMISES);

    /** With the school's own promise: triage within 30 minutes (priority 1), 1, 2 or 4 hours. */
    public static final List<ClockTerms> ALL_TERMS =
            List.of(TERMS, ClockTerms.ofReport(time("08:00"), minutes(30, 60, 120, 240)));

    private final List<TicketFact> facts = new ArrayList<>();
    private Instant now;

    private TicketStory() {}

    /** A ticket of priority 2, reported at 08:00 and handed over at the given time. */
    public static TicketStory handedOverAt(String time) {
        return reported().at(time).handedOver(2, 1);
    }

    /** A ticket of priority 2, reported at 08:00. */
    public static TicketStory reported() {
        TicketStory story = new TicketStory().at("08:00");
        return story.add(new Reported(story.id(), story.next(), story.now, 2));
    }

    /** An instant of that Monday ({@code "09:30"}) or of a later day of March ({@code "3 09:30"}). */
    public static Instant time(String text) {
        String[] dayAndTime = text.contains(" ") ? text.split(" ", 2) : new String[] {"2", text};
        return Instant.parse("2026-03-%02dT%s:00Z".formatted(Integer.parseInt(dayAndTime[0]), dayAndTime[1]));
    }

    /** Sets when the next facts occur. */
    public TicketStory at(String time) {
        now = time(time);
        return this;
    }

    public TicketStory handedOver(int priority, int handOver) {
        return add(new HandedOver(id(), next(), now, priority, handOver));
    }

    public TicketStory returned() {
        return add(new Returned(id(), next(), now, false));
    }

    public TicketStory foundNoAgreement() {
        return add(new Returned(id(), next(), now, true));
    }

    public TicketStory accepted() {
        return add(new Accepted(id(), next(), now));
    }

    public TicketStory visitPlanned() {
        return add(new VisitPlanned(id(), next(), now));
    }

    public TicketStory arrived() {
        return add(new Arrived(id(), next(), now));
    }

    public TicketStory left() {
        return add(new Left(id(), next(), now));
    }

    public TicketStory waitsFor(WaitingReason reason) {
        return add(new WaitingStarted(id(), next(), now, reason, true));
    }

    public TicketStory putToWaitingBySchool(WaitingReason reason) {
        return add(new WaitingStarted(id(), next(), now, reason, false));
    }

    public TicketStory goesOn() {
        return add(new WaitingEnded(id(), next(), now, true));
    }

    public TicketStory workaroundGiven() {
        return add(new WorkaroundGiven(id(), next(), now));
    }

    public TicketStory priority(int priority) {
        return add(new PriorityChanged(id(), next(), now, priority));
    }

    public TicketStory resolved() {
        return add(new Resolved(id(), next(), now, true));
    }

    public TicketStory resolvedBySchool() {
        return add(new Resolved(id(), next(), now, false));
    }

    public TicketStory refused() {
        return add(new Reopened(id(), next(), now, false));
    }

    public TicketStory reopenedAfterClosing() {
        return add(new Reopened(id(), next(), now, true));
    }

    public TicketStory closed() {
        return add(new Closed(id(), next(), now));
    }

    public TicketStory withdrawn() {
        return add(new Withdrawn(id(), next(), now));
    }

    public TicketStory merged() {
        return add(new Merged(id(), next(), now));
    }

    public TicketStory noted() {
        return add(new PublicNoteByBeheerpartner(id(), next(), now));
    }

    public TicketStory takenUp() {
        return add(new TriageStarted(id(), next(), now));
    }

    public TicketStory goesOnBySchool() {
        return add(new WaitingEnded(id(), next(), now, false));
    }

    public TicketStory offered() {
        return add(new Offered(id(), TicketFact.OWN, now));
    }

    public TicketStory contested(Target target, String pausedAt) {
        return add(new PauseContested(id(), TicketFact.OWN, now, target, time(pausedAt)));
    }

    public TicketStory dueMovedTo(Target target, String dueAt) {
        return add(new DueMomentMoved(id(), TicketFact.OWN, now, target, time(dueAt)));
    }

    public TicketStory termsApplied(Map<Target, TargetTerms> targets) {
        return add(new TermsApplied(id(), TicketFact.OWN, now, targets));
    }

    /** All facts in the order in which they were told. */
    public List<TicketFact> facts() {
        return List.copyOf(facts);
    }

    public Clock acknowledge() {
        return clock(Target.ACKNOWLEDGE);
    }

    public Clock resolution() {
        return clock(Target.RESOLUTION);
    }

    public FoldedClocks clocks() {
        return Clocks.fold(facts, ALL_TERMS);
    }

    public Clock clock(Target target) {
        return clocks().current().get(target);
    }

    /** The clock of a target when nothing but this is promised. */
    Clock under(Target target, TargetTerms terms) {
        return Clocks.fold(facts, List.of(ClockTerms.from(1, MATCHED, Map.of(target, terms))))
                .current()
                .get(target);
    }

    /** Usual terms with a budget for each of the priorities 1, 2, 3 and 4, by office hours. */
    static TargetTerms minutes(int... budgets) {
        Map<Integer, Budget> perPriority = new HashMap<>();
        for (int i = 0; i < budgets.length; i++) {
            perPriority.put(i + 1, Budget.of(Duration.ofMinutes(budgets[i])));
        }
        return TargetTerms.of(perPriority, OFFICE);
    }

    private TicketStory add(TicketFact fact) {
        facts.add(fact);
        return this;
    }

    /** Ids fall while the sequence rises, so that no test passes by the order of ids. */
    private UUID id() {
        return new UUID(0, Long.MAX_VALUE - facts.size());
    }

    private long next() {
        return facts.size() + 1L;
    }
}
