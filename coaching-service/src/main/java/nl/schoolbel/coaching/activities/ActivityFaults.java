package nl.schoolbel.coaching.activities;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.coaching.activities.domain.Breach;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Gathers what is wrong with one request, to tell it all at once. */
final class ActivityFaults {

    private static final String BUNDLE = "nl.schoolbel.coaching.activities.faults";

    private final List<FieldFault> faults = new ArrayList<>();
    private final ProblemTexts texts;

    ActivityFaults(ProblemTexts texts) {
        this.texts = texts;
    }

    /** For what others note. */
    List<FieldFault> list() {
        return faults;
    }

    ActivityFaults add(String pointer, String code, Object... arguments) {
        faults.add(new FieldFault(pointer, code, texts.text(BUNDLE, code, words(arguments))));
        return this;
    }

    ActivityFaults add(Collection<Breach> breaches) {
        breaches.forEach(breach ->
                add(breach.pointer(), breach.code(), breach.arguments().toArray()));
        return this;
    }

    ActivityFaults add(Optional<Breach> breach) {
        return add(breach.stream().toList());
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** Refuses with {@code invalid-input} when there is any. */
    void refuse() {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    /** A day in a text is written as in JSON, whatever the language. */
    private static Object[] words(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof LocalDate day ? DateTimeFormatter.ISO_LOCAL_DATE.format(day) : argument)
                .toArray();
    }
}
