package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.events.terms.SignalOutcome;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;

/** What an outcome must say: who coached names what came of it, who shared names the practice, who did nothing says why. */
@ApplicationScoped
class OutcomeRules {

    @Inject
    SignalStore store;

    @Inject
    Links links;

    @Inject
    ProblemTexts texts;

    /** @param school of the signal; {@code null} for what is about all schools */
    List<FieldFault> faults(NewOutcome said, UUID school) {
        List<FieldFault> faults = new ArrayList<>();
        switch (said.outcome()) {
            case COACHED -> {
                if (Stream.of(said.requestId(), said.activityId(), said.cycleId())
                        .allMatch(id -> id == null)) {
                    faults.add(fault("/activityId", "missing"));
                }
            }
            case PRACTICE_SHARED -> {
                if (said.practiceId() == null) {
                    faults.add(fault("/practiceId", "missing"));
                }
            }
            case NOT_NEEDED, FALSE_SIGNAL -> {
                if (said.reason() == null || said.reason().isBlank()) {
                    faults.add(fault("/reason", "missing"));
                }
            }
            case FALLBACK_LESSON_GIVEN -> {
                // That it was given says enough.
            }
            case DECLINED -> faults.add(fault("/outcome", "not-in-list", sayable()));
        }
        links.noteUnknown(faults, "/requestId", Links.Kind.REQUEST, said.requestId());
        links.noteUnknown(faults, "/activityId", Links.Kind.ACTIVITY, said.activityId());
        links.noteUnknown(faults, "/cycleId", Links.Kind.CYCLE, said.cycleId());
        links.noteUnknown(faults, "/practiceId", Links.Kind.PRACTICE, said.practiceId());
        if (school != null) {
            links.noteOtherSchool(faults, "/requestId", Links.Kind.REQUEST, said.requestId(), school);
            links.noteOtherSchool(faults, "/activityId", Links.Kind.ACTIVITY, said.activityId(), school);
            links.noteOtherSchool(faults, "/cycleId", Links.Kind.CYCLE, said.cycleId(), school);
        }
        if (said.activityId() != null && store.isOff(said.activityId())) {
            faults.add(fault("/activityId", "not-taking-place"));
        }
        return faults;
    }

    private static String sayable() {
        return String.join(
                ", ",
                Stream.of(SignalOutcome.values())
                        .filter(outcome -> outcome != SignalOutcome.DECLINED)
                        .map(SignalOutcome::slug)
                        .toList());
    }

    private FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, texts.fieldDetail(code, arguments));
    }
}
