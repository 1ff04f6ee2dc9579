package nl.schoolbel.knowledge;

import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.metrics.MetricRules;

@OnRealParts
class MetricsTest extends MetricRules {

    MetricsTest() {
        super("knowledge");
    }
}
