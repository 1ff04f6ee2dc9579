package nl.schoolbel.coaching.calendar;

import java.time.LocalDateTime;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock on the wall of schools, in words that every calendar understands. By the rule that the European Union has kept
 * since October 1996; what lies before, no activity needs. A test holds it against the zone that Java knows.
 */
final class AmsterdamTime {

    static final String ID = "Europe/Amsterdam";

    private AmsterdamTime() {}

    static VTimeZone component() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ID));
        zone.add(filled(new Daylight(), "CEST", LocalDateTime.of(1997, 3, 30, 2, 0), "+0100", "+0200", 3));
        zone.add(filled(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), "+0200", "+0100", 10));
        return zone;
    }

    private static Observance filled(
            Observance time, String name, LocalDateTime first, String from, String until, int month) {
        time.add(new TzName(name));
        time.add(new TzOffsetFrom(from));
        time.add(new TzOffsetTo(until));
        time.add(new DtStart<>(first));
        time.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return time;
    }
}
