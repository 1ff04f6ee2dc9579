package nl.schoolbel.deploy.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;

/** Holds a page as it stands against the machine-checkable rules of WCAG 2.2, levels A and AA. */
final class Accessibility {

    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Accessibility() {}

    /** In one window, as pages without frames need no other; that takes a third of the time. */
    @SuppressWarnings("deprecation")
    static void holds(WebDriver driver) {
        Results results = new AxeBuilder().withTags(LEVELS).setLegacyMode(true).analyze(driver);
        assertThat(results.getPasses()).as("rules that were looked at").isNotEmpty();
        assertThat(results.getViolations().stream().flatMap(Accessibility::lines))
                .as("breaches of WCAG at " + driver.getCurrentUrl())
                .isEmpty();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getTarget() + " " + summary(node));
    }

    private static String summary(CheckedNode node) {
        return node.getFailureSummary() + " in " + node.getHtml();
    }
}
