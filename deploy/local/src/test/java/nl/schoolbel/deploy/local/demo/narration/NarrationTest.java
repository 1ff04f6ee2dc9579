package nl.schoolbel.deploy.local.demo.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import nl.schoolbel.deploy.local.demo.narration.Narration.Sight;
import org.junit.jupiter.api.Test;

class NarrationTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Narration narration = new Narration(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void stepIsToldOnceItIsSeen() throws Exception {
        // given
        Iterator<Sight> sights = List.of(new Sight(false, "still open"), new Sight(true, "closed"))
                .iterator();

        // when
        narration.watch("It is closed", Duration.ofSeconds(5), sights::next);

        // then
        assertThat(told()).contains("It is closed", "seen: closed").doesNotContain("still open");
    }

    @Test
    void stepThatIsNotSeenInTimeFailsWithWhatWasSeenLast() {
        assertThatThrownBy(() -> narration.watch("It is closed", Duration.ZERO, () -> new Sight(false, "still open")))
                .isInstanceOf(NotObserved.class)
                .hasMessage("It is closed: not seen within 0 s; last seen: still open");
        assertThat(told()).isEmpty();
    }

    @Test
    void unansweredCallCountsAsNotSeen() {
        assertThatThrownBy(() -> narration.watch("It is closed", Duration.ZERO, () -> {
                    throw new UnexpectedAnswer("nobody there");
                }))
                .isInstanceOf(NotObserved.class)
                .hasMessageContaining("nobody there");
    }

    private String told() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
