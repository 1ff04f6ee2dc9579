package nl.schoolbel.knowledge.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33.3", "2, 3, 66.7", "3, 3, 100", "1, 2000, 0.1", "1, 2001, 0"})
    void aShareIsInPercentWithOneDigit(int part, int whole, double percent) {
        assertThat(new Share(part, whole).percent()).hasValue(percent);
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(new Share(0, 0).percent()).isEmpty();
        assertThat(new Share(0, 0).rest()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "-1, 3", "1, 0"})
    void aPartIsNoMoreThanTheWhole(int part, int whole) {
        assertThatThrownBy(() -> new Share(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRestIsWhatIsLeft() {
        assertThat(new Share(1, 4).rest()).isEqualTo(3);
    }
}
