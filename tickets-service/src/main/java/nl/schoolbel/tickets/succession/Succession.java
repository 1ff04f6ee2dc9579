package nl.schoolbel.tickets.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.identifiers.Identifier;
import nl.schoolbel.tickets.identifiers.Identifiers;
import nl.schoolbel.tickets.schools.School;
import nl.schoolbel.tickets.schools.SchoolRegister;
import nl.schoolbel.tickets.schools.Schools;

/** Changes what a school is known by over time, and ends it. */
@ApplicationScoped
public class Succession {

    @Inject
    Schools schools;

    @Inject
    SchoolRegister register;

    @Inject
    ProblemTexts texts;

    /**
     * Replaces the identifiers; one that another school has in the same period is refused with 409. A school that has ended
     * keeps the BRIN that it had last, which another may have by now.
     */
    public Schools.Read identify(UUID schoolId, String ifMatch, NewIdentifiers changed) {
        return schools.change(
                schoolId, ifMatch, "school-identifiers-changed", school -> identified(school, changed.identifiers()));
    }

    private School identified(School school, List<Identifier> identifiers) {
        List<FieldFault> faults = new ArrayList<>();
        Identifiers.faults(identifiers)
                .forEach(fault ->
                        faults.add(fault("/identifiers/" + fault.index() + "/" + fault.field(), fault.code())));
        String brin = Identifiers.brinOn(register.today(), identifiers).orElse(school.brin());
        School changed = school.withIdentifiers(identifiers, brin);
        if (lacksBrin(changed)) {
            faults.add(fault("/identifiers", "not-current"));
        }
        refuse(faults);
        return changed;
    }

    /**
     * Sets the last day. The school that it goes on as must be there after it, and those that go on as this one must have
     * ended before it; so nobody can go round in a circle.
     */
    @Transactional
    public Schools.Read end(UUID schoolId, String ifMatch, Ending ending) {
        List<School> locked = register.lockAny(
                Set.of(),
                Stream.of(schoolId, ending.mergedInto())
                        .filter(Objects::nonNull)
                        .toList());
        return schools.change(schoolId, ifMatch, "school-ended", school -> {
            requireOrder(schoolId, ending, locked);
            School ended = school.ending(ending.endDate(), ending.mergedInto());
            requireBrin(ended, "/endDate");
            return ended;
        });
    }

    /** Takes the end back; a school whose BRIN ended too has to be given one first. */
    public Schools.Read goOn(UUID schoolId, String ifMatch) {
        return schools.change(schoolId, ifMatch, "school-end-taken-back", school -> {
            School goesOn = school.ending(null, null);
            requireBrin(goesOn, "/identifiers");
            return goesOn;
        });
    }

    private void requireOrder(UUID schoolId, Ending ending, List<School> locked) {
        List<FieldFault> faults = new ArrayList<>();
        if (ending.mergedInto() != null) {
            successorFault(schoolId, ending, locked).ifPresent(code -> faults.add(fault("/mergedInto", code)));
        }
        if (register.lastEndOfMergedInto(schoolId)
                .filter(end -> !end.isBefore(ending.endDate()))
                .isPresent()) {
            faults.add(fault("/endDate", "clash"));
        }
        refuse(faults);
    }

    private static Optional<String> successorFault(UUID schoolId, Ending ending, List<School> locked) {
        if (ending.mergedInto().equals(schoolId)) {
            return Optional.of("itself");
        }
        Optional<School> successor = locked.stream()
                .filter(school -> school.id().equals(ending.mergedInto()))
                .findFirst();
        if (successor.isEmpty()) {
            return Optional.of("unknown-id");
        }
        return successor
                .map(School::endDate)
                .filter(end -> !end.isAfter(ending.endDate()))
                .map(end -> "clash");
    }

    private void requireBrin(School school, String pointer) {
        if (lacksBrin(school)) {
            refuse(List.of(fault(pointer, "not-current")));
        }
    }

    /** True for a school that is there today and has no BRIN. */
    private boolean lacksBrin(School school) {
        LocalDate today = register.today();
        boolean there = school.endDate() == null || !school.endDate().isBefore(today);
        return there && Identifiers.brinOn(today, school.identifiers()).isEmpty();
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }
}
