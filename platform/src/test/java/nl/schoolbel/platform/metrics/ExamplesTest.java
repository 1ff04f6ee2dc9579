package nl.schoolbel.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {

    private static final String EXAMPLE =
            " # {span_id=\"0af7651916cd43dd\",trace_id=\"0af7651916cd43dd8448eb211c80319c\"} 0.1 1796058.6";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "taken_seconds_bucket{le=\"0.1\",uri=\"/tickets/{id}\"} 3.0 | true",
                "taken_total 3.0 | true",
                "taken_seconds_count{uri=\"/tickets/{id}\"} 3.0 | false",
                "taken_seconds_sum 0.3 | false",
                "taken 3.0 | false"
            })
    void bucketsAndCountersKeepTheirs(String line, boolean kept) {
        assertThat(Examples.whereAllowed(line + EXAMPLE + "\n")).isEqualTo(line + (kept ? EXAMPLE : "") + "\n");
    }

    @Test
    void allElseStaysAsItIs() {
        String text =
                "# HELP taken What was taken # {not} an example\n# TYPE taken gauge\ntaken{of=\"a # b\"} 1.0\n# EOF\n";

        assertThat(Examples.whereAllowed(text)).isEqualTo(text);
    }
}
