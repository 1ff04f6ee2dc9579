package nl.schoolbel.sla.calculator;

import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Collects what is wrong with a question, to refuse it with everything at once. */
final class CalculationFaults {

    private final List<FieldFault> found = new ArrayList<>();
    private final ProblemTexts texts;

    CalculationFaults(ProblemTexts texts) {
        this.texts = texts;
    }

    void add(String pointer, String code) {
        found.add(new FieldFault(pointer, code, texts.fieldDetail(code)));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw ProblemException.ofFields(found);
        }
    }
}
