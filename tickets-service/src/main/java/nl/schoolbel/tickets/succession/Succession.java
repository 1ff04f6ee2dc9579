package nl.schoolbel.tickets.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.identifiers.Identifier;
import nl.schoolbel.tickets.identifiers.Identifiers;
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

    /** Replaces the identifiers; one that another school has in the same period is refused with 409. */
    public Schools.Read identify(UUID schoolId, String ifMatch, NewIdentifiers changed) {
        List<Identifier> identifiers = changed.identifiers();
        List<FieldFault> faults = new ArrayList<>();
        Identifiers.faults(identifiers)
                .forEach(fault ->
                        faults.add(fault("/identifiers/" + fault.index() + "/" + fault.field(), fault.code())));
        LocalDate today = register.today();
        Optional<String> brin = Identifiers.brinOn(today, identifiers);
        if (brin.isEmpty()) {
            faults.add(fault("/identifiers", "not-current"));
        }
        refuse(faults);
        return schools.change(
                schoolId,
                ifMatch,
                "school-identifiers-changed",
                school -> school.withIdentifiers(identifiers, brin.orElseThrow()));
    }

    /** Sets the last day; the school that it goes on as must be there after it. */
    public Schools.Read end(UUID schoolId, String ifMatch, Ending ending) {
        if (ending.mergedInto() != null) {
            requireSuccessor(schoolId, ending);
        }
        return schools.change(
                schoolId, ifMatch, "school-ended", school -> school.ending(ending.endDate(), ending.mergedInto()));
    }

    /** Takes the end back. */
    public Schools.Read goOn(UUID schoolId, String ifMatch) {
        return schools.change(schoolId, ifMatch, "school-end-taken-back", school -> school.ending(null, null));
    }

    private void requireSuccessor(UUID schoolId, Ending ending) {
        if (ending.mergedInto().equals(schoolId)) {
            refuse(List.of(fault("/mergedInto", "itself")));
        }
        if (!schools.exists(ending.mergedInto())) {
            refuse(List.of(fault("/mergedInto", "unknown-id")));
        }
        LocalDate end = schools.read(ending.mergedInto()).school().endDate();
        if (end != null && !end.isAfter(ending.endDate())) {
            refuse(List.of(fault("/mergedInto", "clash")));
        }
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
