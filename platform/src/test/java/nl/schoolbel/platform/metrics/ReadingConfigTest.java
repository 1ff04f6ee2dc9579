package nl.schoolbel.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingConfigTest {

    private static final int QUARKUS = 200;

    @Test
    void thePaceUnlessToldOtherwise() {
        ReadingConfig config = configured("schoolbel.metrics.build-commit", "unknown");

        assertThat(config.readEvery()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.readAtMost()).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({"read-every, PT1S", "read-at-most, PT0.1S", "read-at-most, PT30S"})
    void atItsBoundsItStarts(String property, String value) {
        assertThat(configured("schoolbel.metrics." + property, value)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"read-every, PT0.999S", "read-at-most, PT0.099S", "read-at-most, PT30.001S"})
    void outsideItsBoundsTheServiceDoesNotStart(String property, String value) {
        assertThatExceptionOfType(ConfigValidationException.class)
                .isThrownBy(() -> configured("schoolbel.metrics." + property, value));
    }

    private static ReadingConfig configured(String property, String value) {
        return new SmallRyeConfigBuilder()
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withConverter(Duration.class, QUARKUS, new DurationConverter())
                .withMapping(ReadingConfig.class)
                .withDefaultValue(property, value)
                .build()
                .getConfigMapping(ReadingConfig.class);
    }
}
