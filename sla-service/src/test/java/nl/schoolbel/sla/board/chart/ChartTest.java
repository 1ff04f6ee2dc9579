package nl.schoolbel.sla.board.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.schoolbel.sla.board.chart.Chart.Kind;
import nl.schoolbel.sla.board.chart.Chart.Series;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Notation DUTCH = new Notation(Locale.forLanguageTag("nl"));

    @Test
    void theTableHasTheFiguresOfTheDrawing() {
        Chart chart = chart(List.of("Reactie", "Oplossing"), new Series("Op tijd", 93.3, null));

        assertThat(chart.rows(DUTCH))
                .containsExactly(new Chart.Row("Reactie", List.of("93,3 %")), new Chart.Row("Oplossing", List.of("–")));
        assertThat(chart.json())
                .isEqualTo("{\"kind\":\"columns\",\"unit\":\"percent\",\"stacked\":false,\"categories\":[\"Reactie\","
                        + "\"Oplossing\"],\"series\":[{\"name\":\"Op tijd\",\"values\":[93.3,null]}]}");
    }

    @Test
    void aChartWithoutAnyValueIsEmptyAndZeroIsAValue() {
        assertThat(chart(List.of("a", "b"), new Series("x", null, null)).isEmpty())
                .isTrue();
        assertThat(chart(List.of("a", "b"), new Series("x", null, 0.0)).isEmpty())
                .isFalse();
        assertThat(chart(List.of()).isEmpty()).isTrue();
    }

    @Test
    void zerosAloneAreNotDrawn() {
        assertThat(chart(List.of("a", "b"), new Series("x", 0.0, null)).isDrawn())
                .isFalse();
        assertThat(chart(List.of("a", "b"), new Series("x", 0.0, 0.1)).isDrawn())
                .isTrue();
    }

    @Test
    void aValueForEachCategoryIsNeeded() {
        assertThatThrownBy(() -> chart(List.of("a", "b"), new Series("x", 1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFlowNamesEachSchoolOnce() {
        Flow.Place a = new Flow.Place("1", "A");
        Flow.Place b = new Flow.Place("2", "B");
        Flow flow = new Flow("flow", "Stromen", List.of(new Flow.Link(a, b, 3), new Flow.Link(b, a, 1)));

        assertThat(flow.json())
                .contains(
                        "\"nodes\":[{\"id\":\"1\",\"name\":\"A\"},{\"id\":\"2\",\"name\":\"B\"}]",
                        "{\"from\":\"1\",\"to\":\"2\",\"number\":3}")
                .doesNotContain("empty");
    }

    @Test
    void twoSchoolsOfOneNameAreTwo() {
        Flow.Place one = new Flow.Place("1", "De Regenboog");
        Flow.Place other = new Flow.Place("2", "De Regenboog");
        Flow flow = new Flow("flow", "Stromen", List.of(new Flow.Link(one, other, 1)));

        assertThat(flow.json())
                .contains(
                        "{\"id\":\"1\",\"name\":\"De Regenboog\"},{\"id\":\"2\",\"name\":\"De Regenboog\"}",
                        "{\"from\":\"1\",\"to\":\"2\",\"number\":1}");
    }

    private static Chart chart(List<String> categories, Series... series) {
        return new Chart("c", "Titel", "Afspraak", Kind.COLUMNS, false, Unit.PERCENT, categories, List.of(series));
    }
}
