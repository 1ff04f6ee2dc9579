package nl.schoolbel.coaching.schooldays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** A school year as callers write it, such as {@code 2026-2027}. */
@ApplicationScoped
public class SchoolYearParameter {

    @Inject
    SchoolDayBook days;

    @Inject
    ProblemTexts texts;

    /** This school year for none. Refused: {@code invalid-input} for what is no school year. */
    public SchoolYear orThis(String label) {
        return label == null ? days.thisSchoolYear() : of(label);
    }

    /** Refused: {@code invalid-input} for what is no school year. */
    public SchoolYear of(String label) {
        return SchoolYear.parse(label)
                .orElseThrow(() -> ProblemException.ofFields(
                        List.of(new FieldFault("schoolYear", "pattern", texts.fieldDetail("pattern")))));
    }
}
