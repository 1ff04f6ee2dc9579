package nl.schoolbel.tickets.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeConfigTest {

    @Test
    void theTermsUnlessToldOtherwise() {
        assertTerms(configured(), 5, 14, 24, 15);
    }

    @Test
    void everyTermHasAProperty() {
        LifeConfig config = configured(
                "schoolbel.tickets.silent-school-days", "3",
                "schoolbel.tickets.reopen-days", "30",
                "schoolbel.tickets.dispute-hours", "8",
                "schoolbel.tickets.stand-in-lesson-minutes", "45");

        assertTerms(config, 3, 30, 8, 45);
    }

    @ParameterizedTest
    @CsvSource({
        "silent-school-days, 0", "silent-school-days, 61",
        "reopen-days, 0", "reopen-days, 367",
        "dispute-hours, 0", "dispute-hours, 721",
        "stand-in-lesson-minutes, 0", "stand-in-lesson-minutes, 601"
    })
    void outsideItsBoundsTheServiceDoesNotStart(String property, String value) {
        assertThatExceptionOfType(ConfigValidationException.class)
                .isThrownBy(() -> configured("schoolbel.tickets." + property, value));
    }

    private static void assertTerms(LifeConfig config, int silent, int reopen, int dispute, int standIn) {
        assertThat(config.silentSchoolDays()).isEqualTo(silent);
        assertThat(config.reopenDays()).isEqualTo(reopen);
        assertThat(config.disputeHours()).isEqualTo(dispute);
        assertThat(config.standInLessonMinutes()).isEqualTo(standIn);
    }

    private static LifeConfig configured(String... properties) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withMapping(LifeConfig.class);
        for (int i = 0; i < properties.length; i += 2) {
            builder.withDefaultValue(properties[i], properties[i + 1]);
        }
        return builder.build().getConfigMapping(LifeConfig.class);
    }
}
