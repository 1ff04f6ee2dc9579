package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.SignalRaised;
import nl.schoolbel.events.coaching.SignalRaisedV2;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.outbox.Outbox;

/** Raises signals and tells of them. A signal that was raised stays, whatever happens later to what it rests on. */
@ApplicationScoped
public class SignalRaising {

    @Inject
    SignalStore store;

    @Inject
    SignalDays days;

    @Inject
    SignalConfig config;

    @Inject
    Outbox outbox;

    @Inject
    SignalMeters meters;

    /** The days of the signals about this that were raised before. */
    public List<LocalDate> raisedAbout(SignalAbout about) {
        return store.raisedAbout(about).stream().map(days::dayOf).toList();
    }

    /**
     * Raises one, inside the running transaction, which holds the lock on what it is about.
     *
     * @param at when the last of what it rests on happened
     * @param school whose school days count for its end; {@code null} for nobody's
     * @param windowSchoolDays {@code null} for searches
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raise(SignalAbout about, UUID rule, int count, Integer windowSchoolDays, Instant at, UUID school) {
        SignalBasis basis = SignalBasis.of(rule, about.kind(), count, windowSchoolDays);
        LocalDate day = days.dayOf(at);
        Signal signal = new Signal(
                UUID.randomUUID(),
                about,
                basis,
                at,
                days.of(school).after(day, config.overdueSchoolDays()),
                SignalLife.NEW);
        store.add(signal);
        meters.raised(about.kind());
        tell(signal, day, school);
    }

    /** The first version of the event knows user questions only, and days of the week in place of school days. */
    private void tell(Signal signal, LocalDate day, UUID school) {
        SignalAbout about = signal.about();
        SignalBasis basis = signal.basis();
        String path = Signals.PATH + signal.id();
        if (about.kind() == SignalKind.USER_QUESTIONS) {
            LocalDate first = days.of(school).before(day, basis.windowSchoolDays());
            outbox.append(
                    CoachingEvents.SIGNAL_RAISED,
                    signal.id(),
                    path,
                    new SignalRaised(
                            signal.id(),
                            about.schoolId(),
                            about.toolId(),
                            basis.tickets(),
                            (int) (day.toEpochDay() - first.toEpochDay()),
                            signal.raisedAt(),
                            OccurredBy.SCHOOLBEL));
        }
        outbox.append(
                CoachingEvents.SIGNAL_RAISED_V2,
                signal.id(),
                path,
                new SignalRaisedV2(
                        signal.id(),
                        about.kind(),
                        about.schoolId(),
                        about.toolId(),
                        basis.tickets(),
                        basis.schools(),
                        basis.searches(),
                        basis.windowSchoolDays(),
                        signal.raisedAt(),
                        OccurredBy.SCHOOLBEL));
    }
}
