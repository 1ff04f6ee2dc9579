package nl.schoolbel.sla.gateway.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "1999-12-31T23:59:59.999Z, false",
        "2000-01-01T00:00:00Z, true",
        "2099-12-31T23:59:59.999Z, true",
        "2100-01-01T00:00:00Z, false",
        "+300000-01-01T00:00:00Z, false"
    })
    void anotherSystemMeansAMomentOfThisCentury(Instant moment, boolean possible) {
        assertThat(Moments.canBe(moment)).isEqualTo(possible);
    }

    @Test
    void noneIsPossible() {
        assertThat(Moments.canBe(null)).isTrue();
    }
}
