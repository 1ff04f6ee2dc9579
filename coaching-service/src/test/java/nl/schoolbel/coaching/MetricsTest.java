package nl.schoolbel.coaching;

import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.metrics.MetricRules;

@OnRealParts
class MetricsTest extends MetricRules {

    MetricsTest() {
        super("coaching");
    }
}
