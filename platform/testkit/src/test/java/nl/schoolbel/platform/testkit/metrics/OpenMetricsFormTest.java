package nl.schoolbel.platform.testkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenMetricsFormTest {

    private static final String EXAMPLE = " # {trace_id=\"ff22229e2a4d62b358201ea93db9ceec\"} 0.02 1796049911.230";
    private static final String GOOD = """
            # TYPE calls counter
            # HELP calls Calls, with a \\"quote\\"
            calls_total{uri="/a \\"b\\"",ok="1"} 7.0%s
            # TYPE took_seconds histogram
            # UNIT took_seconds seconds
            # HELP took_seconds How long
            took_seconds_bucket{le="0.1"} 1.0%s
            took_seconds_bucket{le="+Inf"} 2.0
            took_seconds_count 2.0
            took_seconds_sum 1.0E-4
            # TYPE heap gauge
            # HELP heap In use
            heap NaN
            # EOF
            """.formatted(EXAMPLE, EXAMPLE);

    @Test
    void whatIsWellFormedHasNoFaults() {
        assertThat(OpenMetricsForm.faults(GOOD)).isEmpty();
    }

    @Test
    void anAnswerThatBreaksOffOrGoesOnBehindItsEndIsNone() {
        assertThat(OpenMetricsForm.faults(GOOD.replace("# EOF\n", ""))).anyMatch(fault -> fault.contains("# EOF"));
        assertThat(OpenMetricsForm.faults(GOOD + "heap 1.0\n")).isNotEmpty();
    }

    @Test
    void aCounterEndsWithTotal() {
        assertThat(OpenMetricsForm.faults(GOOD.replace("calls_total{", "calls{")))
                .anyMatch(fault -> fault.startsWith("no value of the counter calls"));
    }

    @Test
    void aUnitIsTheEndOfTheName() {
        assertThat(OpenMetricsForm.faults(GOOD.replace("UNIT took_seconds seconds", "UNIT took_seconds minutes")))
                .singleElement()
                .asString()
                .contains("unit");
    }

    @Test
    void nothingIsToldTwiceAndNoMetricComesBack() {
        assertThat(OpenMetricsForm.faults(
                        GOOD.replace("# TYPE heap gauge\n", "# TYPE heap gauge\n# TYPE heap gauge\n")))
                .hasSize(1);
        assertThat(OpenMetricsForm.faults(GOOD.replace("heap NaN\n", "heap NaN\n# HELP calls Again\n")))
                .anyMatch(fault -> fault.startsWith("comes back"));
    }

    @Test
    void aGaugeHasNoExampleAndALineIsNotEmpty() {
        assertThat(OpenMetricsForm.faults(GOOD.replace("heap NaN", "heap 1.0" + EXAMPLE)))
                .singleElement()
                .asString()
                .contains("example");
        assertThat(OpenMetricsForm.faults(GOOD.replace("heap NaN", "heap NaN\n")))
                .hasSize(1);
    }
}
