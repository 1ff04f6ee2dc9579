package nl.schoolbel.coaching.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import nl.schoolbel.coaching.requests.domain.WaitingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestConfigTest {

    private static final String RESPONSE = "schoolbel.requests.first-response-school-days";
    private static final String ANSWER = "schoolbel.requests.answer-school-days";

    @Test
    void threeDaysForAResponseAndTenForAnAnswerUnlessToldOtherwise() {
        assertThat(configured().limits()).isEqualTo(new WaitingTime.Limits(3, 10));
        assertThat(configured(RESPONSE, "1", ANSWER, "200").limits()).isEqualTo(new WaitingTime.Limits(1, 200));
        assertThat(configured(RESPONSE, "60", ANSWER, "1").limits()).isEqualTo(new WaitingTime.Limits(60, 1));
    }

    @ParameterizedTest
    @CsvSource({RESPONSE + ",0", RESPONSE + ",61", ANSWER + ",0", ANSWER + ",201"})
    void outsideItsBoundsTheServiceDoesNotStart(String property, String value) {
        assertThatExceptionOfType(ConfigValidationException.class).isThrownBy(() -> configured(property, value));
    }

    private static RequestConfig configured(String... properties) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withMapping(RequestConfig.class);
        for (int i = 0; i < properties.length; i += 2) {
            builder.withDefaultValue(properties[i], properties[i + 1]);
        }
        return builder.build().getConfigMapping(RequestConfig.class);
    }
}
