package nl.schoolbel.tickets.counters;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schoolbel.platform.metrics.BackgroundReading;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.GaugeFamily;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.tickets.domain.TicketState;

/** How many tickets are open, for who watches over all: the sum of the counters, so it costs the same with any number of tickets. */
@ApplicationScoped
public class OpenTickets implements BackgroundReading {

    @Inject
    MeterRegistry registry;

    @Inject
    CountStore counts;

    private GaugeFamily open;

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public void register() {
        open = GaugeFamily.register(
                registry,
                new Description("schoolbel.tickets.open", null, "Tickets that are not closed, withdrawn or merged"),
                new Label(
                        "state",
                        Stream.of(TicketState.values())
                                .filter(TicketState::isOpen)
                                .map(TicketState::slug)
                                .toList()));
    }

    @Override
    public void read() {
        Map<List<String>, Long> byState = new HashMap<>();
        counts.total(null).forEach((state, tickets) -> byState.put(List.of(state), tickets));
        open.setAll(byState);
    }
}
