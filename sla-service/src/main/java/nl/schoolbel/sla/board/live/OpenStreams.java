package nl.schoolbel.sla.board.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** How many browsers look at the live board of this node. */
@Singleton
public class OpenStreams implements MeterBinder {

    @Inject
    LiveFeed feed;

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("schoolbel.board.streams", () -> feed.openStreams())
                .description("Browsers that look at the live board of this node")
                .strongReference(true)
                .register(registry);
    }
}
