package nl.schoolbel.coaching.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.time.Duration;
import nl.schoolbel.coaching.signals.domain.SignalRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalConfigTest {

    @Test
    void threeTicketsInThirtyDaysUnlessToldOtherwise() {
        assertThat(configured().rule()).isEqualTo(new SignalRule(3, Duration.ofDays(30), Duration.ofDays(30)));
    }

    @Test
    void everyPartOfTheRuleHasAProperty() {
        SignalConfig config = configured(
                "schoolbel.signals.tickets", "5",
                "schoolbel.signals.window-days", "14",
                "schoolbel.signals.cool-down-days", "60");

        assertThat(config.rule()).isEqualTo(new SignalRule(5, Duration.ofDays(14), Duration.ofDays(60)));
    }

    @ParameterizedTest
    @CsvSource({
        "tickets, 1", "tickets, 51",
        "window-days, 0", "window-days, 367",
        "cool-down-days, 0", "cool-down-days, 367"
    })
    void outsideItsBoundsTheServiceDoesNotStart(String property, String value) {
        assertThatExceptionOfType(ConfigValidationException.class)
                .isThrownBy(() -> configured("schoolbel.signals." + property, value));
    }

    private static SignalConfig configured(String... properties) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withMapping(SignalConfig.class);
        for (int i = 0; i < properties.length; i += 2) {
            builder.withDefaultValue(properties[i], properties[i + 1]);
        }
        return builder.build().getConfigMapping(SignalConfig.class);
    }
}
