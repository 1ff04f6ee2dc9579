package nl.schoolbel.coaching.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalConfigTest {

    private static final String OVERDUE = "schoolbel.signals.overdue-school-days";

    @Test
    void aSignalIsOverdueAfterThirtySchoolDaysUnlessToldOtherwise() {
        assertThat(configured().overdueSchoolDays()).isEqualTo(30);
        assertThat(configured(OVERDUE, "10").overdueSchoolDays()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201"})
    void outsideItsBoundsTheServiceDoesNotStart(String value) {
        assertThatExceptionOfType(ConfigValidationException.class).isThrownBy(() -> configured(OVERDUE, value));
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
