package nl.schoolbel.platform.screening;

import java.util.List;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * What came of screening the texts of one request.
 *
 * @param faults one per place, the first 50 of a field, for the answer; empty when the texts may be stored
 * @param escapes what would have been refused if the sender had not called it a false hit; for the audit trail
 */
public record Screening(List<FieldFault> faults, List<Escape> escapes) {

    /** Refuses texts that may not be stored, with all faults; does nothing when there are none. */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    /** @param pointer JSON pointer of the field, such as {@code /title} */
    public record Escape(String pointer, PersonalDataKind kind) {}
}
