package nl.schoolbel.knowledge.tools.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldDifferenceTest {

    @Test
    void theSameFieldsDoNotDiffer() {
        assertThat(FieldDifference.between(Map.of("/name", "Kahoot"), Map.of("/name", "Kahoot")))
                .isEmpty();
    }

    @Test
    void whatChangedCameOrWentIsNamedInTheOrderOfTheCard() {
        Map<String, String> before = new LinkedHashMap<>();
        before.put("/name", "Kahoot");
        before.put("/supplier", "Kahoot AS");
        before.put("/purpose", "Quizzen");
        Map<String, String> after = new LinkedHashMap<>();
        after.put("/name", "Kahoot!");
        after.put("/purpose", "Quizzen");
        after.put("/website", "https://kahoot.it");

        assertThat(FieldDifference.between(before, after))
                .containsExactly(
                        new FieldDifference("/name", "Kahoot", "Kahoot!"),
                        new FieldDifference("/website", null, "https://kahoot.it"),
                        new FieldDifference("/supplier", "Kahoot AS", null));
    }
}
