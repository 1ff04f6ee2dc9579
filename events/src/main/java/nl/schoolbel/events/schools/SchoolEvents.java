package nl.schoolbel.events.schools;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about schools and their holidays, one constant per type. */
public final class SchoolEvents {

    /** A school is new or one of its properties changed. */
    public static final EventType<SchoolChanged> CHANGED =
            new EventType<>("school-changed", 1, Topics.SCHOOLS, SchoolChanged.class);

    /** The school holidays of a region are known, or changed. */
    public static final EventType<SchoolHolidaysChanged> HOLIDAYS_CHANGED =
            new EventType<>("school-holidays-changed", 1, Topics.SCHOOLS, SchoolHolidaysChanged.class);

    private static final List<EventType<?>> ALL = List.of(CHANGED, HOLIDAYS_CHANGED);

    private SchoolEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
