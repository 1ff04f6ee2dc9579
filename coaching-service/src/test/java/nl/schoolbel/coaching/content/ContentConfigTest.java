package nl.schoolbel.coaching.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentConfigTest {

    private static final String MONTHS = "schoolbel.coaching.content-months";

    @Test
    void wordsAreKeptForTwelveMonthsUnlessToldOtherwise() {
        assertThat(configured().kept().months()).isEqualTo(12);
        assertThat(configured(MONTHS, "2").kept().months()).isEqualTo(2);
        assertThat(configured(MONTHS, "60").kept().months()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "61"})
    void outsideItsBoundsTheServiceDoesNotStart(String months) {
        assertThatExceptionOfType(ConfigValidationException.class).isThrownBy(() -> configured(MONTHS, months));
    }

    private static ContentConfig configured(String... properties) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withMapping(ContentConfig.class);
        for (int i = 0; i < properties.length; i += 2) {
            builder.withDefaultValue(properties[i], properties[i + 1]);
        }
        return builder.build().getConfigMapping(ContentConfig.class);
    }
}
