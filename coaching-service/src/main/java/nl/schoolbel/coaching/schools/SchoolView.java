package nl.schoolbel.coaching.schools;

import java.util.UUID;
import nl.schoolbel.events.schools.SchoolChanged;

/**
 * A school in answers.
 *
 * @param brin BRIN4 or BRIN6, upper case
 */
public record SchoolView(UUID id, String name, String brin) {

    static SchoolView of(SchoolChanged school) {
        return new SchoolView(school.schoolId(), school.name(), school.brin());
    }
}
