package nl.schoolbel.platform.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void addedLostAndChangedAreNamedByPlace() {
        assertThat(between("{a: 1, b: [1, 2], c: {d: x}}", "{b: [1, 3, 4], c: {d: x}, e: 5}"))
                .containsExactly("- /a 1", "~ /b/1 2 became 3", "+ /b/2 4", "+ /e 5");
    }

    @Test
    void orderOfMembersDoesNotCount() {
        assertThat(between("{a: 1, b: 2}", "{b: 2, a: 1}")).isEmpty();
    }

    @Test
    void missingFileDiffersWholly() {
        assertThat(between("", "{a: 1}")).containsExactly("+  {\"a\":1}");
    }

    private static List<String> between(String before, String after) {
        return Differences.between(
                        OpenApiDocument.parse(before).root(),
                        OpenApiDocument.parse(after).root())
                .toList();
    }
}
