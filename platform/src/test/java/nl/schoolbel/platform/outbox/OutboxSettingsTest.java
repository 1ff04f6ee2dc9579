package nl.schoolbel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxSettingsTest {

    private final Outbox outbox = new Outbox();

    @Test
    void eightDigitsAreANumberOfTheTradeRegister() {
        outbox.kvk = "01234567";

        assertThatCode(() -> outbox.check(new StartupEvent())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "1234 567"})
    void anythingElseStopsTheStart(String kvk) {
        outbox.kvk = kvk;

        assertThatThrownBy(() -> outbox.check(new StartupEvent())).hasMessage("schoolbel.kvk must have 8 digits");
    }
}
