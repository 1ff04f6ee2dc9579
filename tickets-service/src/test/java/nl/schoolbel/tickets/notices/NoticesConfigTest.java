package nl.schoolbel.tickets.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesConfigTest {

    private static final String PORTAL = "https://portaal.example/schoolbel";

    @Test
    void theTermsUnlessToldOtherwise() {
        NoticesConfig config = configured("schoolbel.notices.portal", PORTAL);

        assertThat(config.fold()).isEqualTo(Duration.ofMinutes(3));
        assertThat(config.foldUrgent()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.portal()).isEqualTo(PORTAL);
    }

    @Test
    void everyTermHasAProperty() {
        NoticesConfig config = configured(
                "schoolbel.notices.portal", PORTAL,
                "schoolbel.notices.fold", "PT10M",
                "schoolbel.notices.fold-urgent", "PT5S");

        assertThat(config.fold()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.foldUrgent()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void withoutAPortalTheServiceDoesNotStartAndSaysWhy() {
        assertThatExceptionOfType(ConfigValidationException.class)
                .isThrownBy(NoticesConfigTest::configured)
                .withMessageContaining("schoolbel.notices.portal");
    }

    @ParameterizedTest
    @CsvSource({
        "fold, PT61M",
        "fold, PT-1S",
        "fold-urgent, PT26S",
        "portal, portaal.example",
        "portal, https://portaal.example/",
        "portal, ftp://portaal.example"
    })
    void outsideItsBoundsTheServiceDoesNotStart(String property, String value) {
        assertThatExceptionOfType(ConfigValidationException.class)
                .isThrownBy(
                        () -> configured("schoolbel.notices.portal", PORTAL, "schoolbel.notices." + property, value));
    }

    private static NoticesConfig configured(String... properties) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withMapping(NoticesConfig.class);
        for (int i = 0; i < properties.length; i += 2) {
            builder.withDefaultValue(properties[i], properties[i + 1]);
        }
        return builder.build().getConfigMapping(NoticesConfig.class);
    }
}
