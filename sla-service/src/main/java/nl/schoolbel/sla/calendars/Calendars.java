package nl.schoolbel.sla.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/** The published calendars as clocks count by them. */
@ApplicationScoped
public class Calendars {

    /** A board has tens of them; a compiled one holds up to some 400 kB once all its years were asked for. */
    private static final int MOST_KEPT = 200;

    @Inject
    CalendarStore store;

    private final Map<UUID, ServiceCalendar> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ServiceCalendar> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Whether there is such a calendar, and it is published. */
    public boolean isPublished(UUID id) {
        return store.isPublished(id);
    }

    /**
     * Why dates are closed in a published calendar.
     *
     * @param language of the names of public holidays
     */
    public Optional<Closures> closures(UUID id, Locale language) {
        return store.find(id)
                .map(calendar -> new Closures(
                        calendar.definition(),
                        Set.copyOf(store.closedDates(id)),
                        calendar.definition().publicHolidays() == null
                                ? Map.of()
                                : PublicHolidays.names(calendar.definition().publicHolidays(), language)));
    }

    /**
     * A published calendar, compiled; the same one again for the same id while it is in use.
     *
     * @throws IllegalArgumentException when there is none, or only a draft
     */
    public ServiceCalendar compiled(UUID id) {
        synchronized (kept) {
            ServiceCalendar known = kept.get(id);
            if (known != null) {
                return known;
            }
        }
        ServiceCalendar compiled = store.find(id)
                .filter(WrittenCalendar::isPublished)
                .map(calendar -> CalendarCompiler.compile(calendar.definition(), store.closedDates(id)))
                .orElseThrow(() -> new IllegalArgumentException("no published calendar " + id));
        synchronized (kept) {
            ServiceCalendar meanwhile = kept.putIfAbsent(id, compiled);
            return meanwhile == null ? compiled : meanwhile;
        }
    }
}
