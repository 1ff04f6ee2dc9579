package nl.schoolbel.deploy.e2e.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PromQlTest {

    @Test
    void aComparedSideIsALeafAndItsBoundIsNot() {
        assertThat(PromQl.leaves("max by (service) (depth{job=\"x\"}) > 14.4 * 0.001"))
                .containsExactly("max by (service) (depth{job=\"x\"})");
        assertThat(PromQl.leaves("hour() >= 8 < 11")).containsExactly("hour()");
        assertThat(PromQl.leaves("vector(1)")).containsExactly("vector(1)");
    }

    @Test
    void bothSidesOfSetOperatorsAreLeaves() {
        assertThat(PromQl.leaves("(a > 1 and on (x) b == bool 0) or absent(c{d!=\"e > f\"}) unless ignoring(g) h"))
                .containsExactly("a", "b", "c{d!=\"e > f\"}", "h");
        assertThat(PromQl.leaves("(\n(a or b) > 2\n  and c / on (x) d < 3)")).containsExactly("a", "b", "c / on (x) d");
    }

    @Test
    void bracketsThatDoNotEncloseAllStay() {
        assertThat(PromQl.leaves("(a or 0 * b) / (c) > 0.2")).containsExactly("(a or 0 * b) / (c)");
        assertThat(PromQl.leaves("(a - time()) / 86400 < 90")).containsExactly("(a - time()) / 86400");
    }

    @Test
    void wordsThatContainOperatorsAreNone() {
        assertThat(PromQl.leaves("error_band > 1")).containsExactly("error_band");
        assertThat(PromQl.leaves("orders_and_more")).containsExactly("orders_and_more");
    }

    @Test
    void aHiddenComparisonIsRefused() {
        assertThatThrownBy(() -> PromQl.leaves("count(a > 1) > 2")).hasMessageContaining("count(a > 1)");
        assertThatThrownBy(() -> PromQl.leaves("sum(a) > 1)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void metricsAreNamesThatAreNeitherFunctionsNorLabels() {
        assertThat(PromQl.metrics(
                        "sum by (service, le) (rate(a_bucket{job=\"b\", uri!~\"c\"}[5m] offset 1w)) / on (x) d:e:f and"
                                + " time() > 2e3"))
                .containsExactly("a_bucket", "d:e:f");
        assertThat(PromQl.metrics("histogram_quantile(0.99, sum by (le)(rate(g[1h]))) or h"))
                .containsExactly("g", "h");
    }
}
