package nl.schoolbel.coaching.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.schoolbel.coaching.activities.CalendarEntry;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes activities as iCalendar (RFC 5545). The same entries always give the same text: as no method stands in it, DTSTAMP
 * is when an entry changed last (3.8.7.2).
 */
@ApplicationScoped
class CalendarText {

    private static final String PATH = "/coaching/v1/activities/";
    private static final String KINDS = "nl.schoolbel.coaching.calendar.kinds";

    /** Calendars go from one to another, who asks says nothing of who reads: Dutch, as mails are. */
    private static final Locale LANGUAGE = Locale.forLanguageTag("nl");

    /** So long that the library folds nothing, which {@link Folding} does better. */
    private static final int UNFOLDED = 1_000_000;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ResourceBundle kinds = ResourceBundle.getBundle(KINDS, LANGUAGE);

    @ConfigProperty(name = "schoolbel.public-url")
    String publicUrl;

    /** @param name of the calendar, where there is room for one; or {@code null} */
    String write(String name, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Schoolbel//coaching-service//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        if (name != null) {
            calendar.add(new XProperty("X-WR-CALNAME", plain(name)));
        }
        calendar.add(AmsterdamTime.component());
        entries.forEach(entry -> calendar.add(event(entry)));
        return Folding.fold(unfolded(calendar));
    }

    private static String unfolded(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@coaching.schoolbel"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.sequence()));
        addTimes(event, entry);
        event.add(new Summary(kinds.getString(entry.kind().slug()) + ": " + plain(entry.topic())));
        event.add(new Description(description(entry)));
        if (entry.schoolName() != null) {
            event.add(new Location(plain(entry.schoolName())));
        }
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Url(URI.create(publicUrl + PATH + entry.id())));
        return event;
    }

    /** On the clock of the schools; in UTC where that clock shows an hour twice, and a calendar would take the first one. */
    private static void addTimes(VEvent event, CalendarEntry entry) {
        if (isShownTwice(entry.startsAt()) || isShownTwice(entry.endsAt())) {
            event.add(new DtStart<>(entry.startsAt()));
            event.add(new DtEnd<>(entry.endsAt()));
        } else {
            event.add(onTheWall(Property.DTSTART, entry.startsAt()));
            event.add(onTheWall(Property.DTEND, entry.endsAt()));
        }
    }

    /** The library's own property would look the zone up in zones of its own, and put these into the whole machine. */
    private static Property onTheWall(String name, Instant moment) {
        return new XProperty(
                name,
                new ParameterList(List.of(new TzId(AmsterdamTime.ID))),
                WALL.format(moment.atZone(SchoolDayBook.ZONE)));
    }

    private static boolean isShownTwice(Instant moment) {
        ZonedDateTime wall = moment.atZone(SchoolDayBook.ZONE);
        return SchoolDayBook.ZONE
                        .getRules()
                        .getValidOffsets(wall.toLocalDateTime())
                        .size()
                > 1;
    }

    /** Without the characters that no text of a calendar may hold (3.3.11); the library takes care of the end of a line only. */
    private static String plain(String words) {
        return FORBIDDEN.matcher(words.replaceAll("\\r\\n?", "\n")).replaceAll(" ");
    }

    private static String description(CalendarEntry entry) {
        return Stream.of(
                        "Coach: " + plain(entry.coachName()),
                        entry.schoolName() == null ? null : "School: " + plain(entry.schoolName()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
