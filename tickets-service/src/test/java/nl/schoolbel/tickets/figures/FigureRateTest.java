package nl.schoolbel.tickets.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureRateTest {

    @Test
    void thereIsARateFromTenResolvedOn() {
        assertThat(Figure.rate(3, 9)).isNull();
        assertThat(Figure.rate(3, 10)).isEqualTo(0.3);
        assertThat(Figure.rate(0, 10)).isEqualTo(0.0);
        assertThat(Figure.rate(1, 30)).isEqualTo(0.033);
    }
}
