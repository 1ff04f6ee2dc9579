package nl.schoolbel.knowledge.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Reads what suggestions came to. */
@ApplicationScoped
public class SuggestionFigures {

    private static final int LONGEST_MONTHS = 24;

    @Inject
    OutcomeStore store;

    @Inject
    ProblemTexts texts;

    /** By month and tool, both days included. Refused: {@code invalid-input}. */
    @Transactional
    public List<SuggestionFigure> of(LocalDate fromDate, LocalDate untilDate) {
        List<FieldFault> faults = new ArrayList<>();
        missing("fromDate", fromDate, faults);
        missing("untilDate", untilDate, faults);
        if (faults.isEmpty() && untilDate.isBefore(fromDate)) {
            faults.add(fault("untilDate", "before-first-day"));
        } else if (faults.isEmpty() && !untilDate.isBefore(fromDate.plusMonths(LONGEST_MONTHS))) {
            faults.add(fault("untilDate", "period-too-long", LONGEST_MONTHS));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return store.figures(fromDate, untilDate);
    }

    private void missing(String parameter, LocalDate day, List<FieldFault> faults) {
        if (day == null) {
            faults.add(fault(parameter, "missing"));
        }
    }

    private FieldFault fault(String parameter, String code, Object... arguments) {
        return new FieldFault(parameter, code, texts.fieldDetail(code, arguments));
    }
}
