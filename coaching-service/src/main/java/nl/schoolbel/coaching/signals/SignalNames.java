package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.copy.ReadCopies;

/** Signals as answers show them, with the names that people know; a page of them is named at once. */
@ApplicationScoped
class SignalNames {

    @Inject
    ReadCopies copies;

    @Inject
    CoachRegister coaches;

    @Inject
    SignalDays days;

    /** @param withWords false for who sees what a signal is about, and not which coach has it and what that one says */
    Function<Signal, SignalView> of(Collection<Signal> signals, boolean withWords) {
        Map<UUID, SchoolChanged> schools = copies.find(
                SchoolEvents.CHANGED, present(signals, signal -> signal.about().schoolId()));
        Map<UUID, ToolChanged> tools = copies.find(
                ToolEvents.CHANGED, present(signals, signal -> signal.about().toolId()));
        Map<UUID, Coach> takers =
                coaches.find(present(signals, signal -> signal.life().coachId()));
        LocalDate today = days.today();
        return signal -> view(
                signal,
                name(schools, signal.about().schoolId(), SchoolChanged::name),
                name(tools, signal.about().toolId(), ToolChanged::name),
                name(takers, signal.life().coachId(), Coach::name),
                today,
                withWords);
    }

    private static List<UUID> present(Collection<Signal> signals, Function<Signal, UUID> id) {
        return signals.stream().map(id).filter(Objects::nonNull).toList();
    }

    private static <T> String name(Map<UUID, T> things, UUID id, Function<T, String> name) {
        T thing = id == null ? null : things.get(id);
        return thing == null ? null : name.apply(thing);
    }

    private static SignalView view(
            Signal signal, String schoolName, String toolName, String coachName, LocalDate today, boolean withWords) {
        SignalAbout about = signal.about();
        SignalBasis basis = signal.basis();
        SignalLife life = signal.life();
        boolean open = life.state() == SignalState.RAISED || life.state() == SignalState.ACCEPTED;
        return new SignalView(
                signal.id(),
                about.kind(),
                life.state(),
                about.schoolId(),
                schoolName,
                about.toolId(),
                toolName,
                about.gapId(),
                basis.ruleId(),
                basis.tickets(),
                basis.schools(),
                basis.searches(),
                basis.windowSchoolDays(),
                basis.windowDays(),
                signal.raisedAt(),
                signal.outcomeDueDate(),
                open && today.isAfter(signal.outcomeDueDate()),
                withWords ? life.coachId() : null,
                withWords ? coachName : null,
                life.acceptedAt(),
                life.declineReason(),
                life.outcome(),
                withWords ? life.reason() : null,
                life.links().requestId(),
                life.links().activityId(),
                life.links().cycleId(),
                life.links().practiceId(),
                life.endedAt(),
                life.version());
    }
}
