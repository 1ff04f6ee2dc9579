package nl.schoolbel.tickets.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON,          LOW,    4, 4",
        "PERSON,          NORMAL, 4, 3",
        "PERSON,          HIGH,   3, 3",
        "CLASS,           LOW,    4, 3",
        "CLASS,           NORMAL, 3, 2",
        "CLASS,           HIGH,   2, 2",
        "SCHOOL,          LOW,    3, 2",
        "SCHOOL,          NORMAL, 2, 1",
        "SCHOOL,          HIGH,   1, 1",
        "SEVERAL_SCHOOLS, LOW,    2, 1",
        "SEVERAL_SCHOOLS, NORMAL, 1, 1",
        "SEVERAL_SCHOOLS, HIGH,   1, 1"
    })
    void aBlockedLessonRaisesTheUrgencyByOne(Impact impact, Urgency urgency, int priority, int whenLessonBlocked) {
        assertThat(PriorityMatrix.priority(impact, urgency, false)).isEqualTo(priority);
        assertThat(PriorityMatrix.priority(impact, urgency, true)).isEqualTo(whenLessonBlocked);
    }
}
