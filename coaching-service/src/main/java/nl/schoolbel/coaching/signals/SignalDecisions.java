package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.SignalEnded;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.SignalOutcome;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** What coaches do with a signal: take it on and say what came of it, or decline it. Another coach may end what one began. */
@ApplicationScoped
public class SignalDecisions {

    /** What the audit trail calls a signal. */
    static final String KIND = "signal";

    @Inject
    SignalStore store;

    @Inject
    Signals signals;

    @Inject
    SignalDays days;

    @Inject
    OutcomeRules outcomes;

    @Inject
    CoachRegister coaches;

    @Inject
    Screener screener;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /**
     * The calling coach takes it on; the first who comes has it. Refused: {@code coaching-coach-unknown}; {@code not-found};
     * {@code precondition-missing} or {@code changed-meanwhile}; {@code coaching-signal-accepted-already}; {@code
     * coaching-signal-ended-already}.
     */
    @Transactional
    public SignalView accept(UUID id, String ifMatch) {
        Coach coach = coaches.require();
        Signal signal = locked(id, ifMatch);
        requireUndecided(signal);
        store.accept(id, coach.id(), clock.instant(), schoolDaysSince(signal));
        audit.changed("signal-accepted", KIND, id);
        return signals.read(id);
    }

    /**
     * Ends it without doing anything. Refused as {@link #accept}, and {@code invalid-input} for a text with personal data. Only
     * what nobody took on is declined; what came of the others is their outcome.
     */
    @Transactional
    public SignalView decline(UUID id, String ifMatch, NewDecline why) {
        coaches.require();
        Signal signal = locked(id, ifMatch);
        requireUndecided(signal);
        screener.require(KIND, id, Map.of("/reason", why.reason()), why.falseHits());
        Instant now = clock.instant();
        store.decline(id, why.declineReason(), why.reason(), now, schoolDaysSince(signal));
        tellEnded(signal, SignalOutcome.DECLINED, SignalLinks.NONE, now);
        audit.changed("signal-declined", KIND, id);
        return signals.read(id);
    }

    /**
     * Says what came of it, which ends it. Refused: {@code coaching-coach-unknown}; {@code not-found}; {@code
     * precondition-missing} or {@code changed-meanwhile}; {@code coaching-signal-not-accepted}; {@code
     * coaching-signal-ended-already}; {@code invalid-input} when the outcome lacks what it must name, or names what is of
     * another school or does not take place.
     */
    @Transactional
    public SignalView end(UUID id, String ifMatch, NewOutcome said) {
        coaches.require();
        Signal signal = locked(id, ifMatch);
        requireNotEnded(signal);
        if (signal.life().state() == SignalState.RAISED) {
            throw new ProblemException(CoachingProblem.SIGNAL_NOT_ACCEPTED);
        }
        requireSaid(signal, said);
        Instant now = clock.instant();
        store.end(id, said.outcome(), said.reason(), said.links(), now);
        tellEnded(signal, said.outcome(), said.links(), now);
        audit.changed("signal-ended", KIND, id);
        return signals.read(id);
    }

    private void requireSaid(Signal signal, NewOutcome said) {
        Screening screening = screening(said.reason(), said.falseHits());
        List<FieldFault> faults =
                new ArrayList<>(outcomes.faults(said, signal.about().schoolId()));
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(KIND, signal.id(), screening);
    }

    private Screening screening(String reason, Set<PersonalDataKind> falseHits) {
        return screener.screen(reason == null ? Map.of() : Map.of("/reason", reason), falseHits);
    }

    private Signal locked(UUID id, String ifMatch) {
        Signal signal = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, signal.life().version());
        return signal;
    }

    private static void requireUndecided(Signal signal) {
        requireNotEnded(signal);
        if (signal.life().state() == SignalState.ACCEPTED) {
            throw new ProblemException(CoachingProblem.SIGNAL_ACCEPTED_ALREADY);
        }
    }

    private static void requireNotEnded(Signal signal) {
        if (signal.life().endedAt() != null) {
            throw new ProblemException(CoachingProblem.SIGNAL_ENDED_ALREADY);
        }
    }

    private int schoolDaysSince(Signal signal) {
        return days.of(signal.about().schoolId()).between(days.dayOf(signal.raisedAt()), days.today());
    }

    private void tellEnded(Signal signal, SignalOutcome outcome, SignalLinks links, Instant now) {
        outbox.append(
                CoachingEvents.SIGNAL_ENDED,
                signal.id(),
                Signals.PATH + signal.id(),
                new SignalEnded(
                        signal.id(),
                        signal.about().kind(),
                        signal.about().schoolId(),
                        signal.about().toolId(),
                        outcome,
                        links.requestId(),
                        links.activityId(),
                        links.cycleId(),
                        links.practiceId(),
                        now,
                        OccurredBy.SCHOOLBEL));
    }
}
