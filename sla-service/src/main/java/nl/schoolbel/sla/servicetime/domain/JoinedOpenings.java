package nl.schoolbel.sla.servicetime.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two calendars as one. The zone is that of the first; what both are open for belongs to the date that owns it in the first, what
 * either is open for to its date in the calendar that it comes from.
 */
record JoinedOpenings(ServiceCalendar first, ServiceCalendar second, boolean both) implements Openings {

    @Override
    public ZoneId zone() {
        return first.zone();
    }

    @Override
    public List<Span> spansOf(LocalDate date) {
        List<Span> ofFirst = first.spansOf(date);
        List<Span> spans = new ArrayList<>();
        if (both) {
            ofFirst.forEach(span -> second.addOpenWithin(span, spans));
        } else {
            spans.addAll(ofFirst);
            spans.addAll(second.spansOf(date));
            spans.sort(Comparator.comparingLong(Span::from));
        }
        return spans;
    }
}
