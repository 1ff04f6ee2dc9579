package nl.schoolbel.knowledge.searching;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.Label;

/** Counts searches on this node by whether they found something; what was looked for is nowhere in it. */
@Startup
@ApplicationScoped
class SearchMeters {

    @Inject
    MeterRegistry registry;

    private CounterFamily searches;

    @PostConstruct
    void register() {
        searches = CounterFamily.register(
                registry,
                new Description("schoolbel.searches", null, "Searches, each by its first page"),
                new Label("result", List.of("found", "none")));
    }

    void searched(boolean found) {
        searches.increment(found ? "found" : "none");
    }
}
