package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WebhooksOptionsTest {

    @Test
    void withoutWordsTheIssuesFiguresAreMeasured() {
        assertThat(WebhooksOptions.read(List.of()))
                .isEqualTo(new WebhooksOptions(5_000, 10_000, 100, Duration.ofSeconds(20), WebhooksOptions.ALL));
    }

    @Test
    void eachWordSetsItsNumber() {
        WebhooksOptions options = WebhooksOptions.read(List.of(
                "--backlog",
                "1",
                "--tickets",
                "2",
                "--endpoints",
                "30",
                "--seconds",
                "4",
                "--backlog",
                "5",
                "--only",
                "pace,backlog"));

        assertThat(options).isEqualTo(new WebhooksOptions(5, 2, 30, Duration.ofSeconds(4), Set.of("pace", "backlog")));
        assertThat(options.hanging()).isEqualTo(3);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> WebhooksOptions.read(List.of("--ticket", "1")))
                .hasMessageContaining("--ticket is not understood");
        assertThatThrownBy(() -> WebhooksOptions.read(List.of("--only", "pace,speed")))
                .hasMessageContaining("--only needs some of");
        for (String number : List.of("0", "-1", "20001", "many", "")) {
            assertThatThrownBy(() -> WebhooksOptions.read(List.of("--tickets", number)))
                    .as(number)
                    .hasMessageContaining("--tickets needs a number from 1");
        }
    }
}
