package nl.schoolbel.events.schools;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about schools, one constant per type. */
public final class SchoolEvents {

    /** A school is new or one of its properties changed. */
    public static final EventType<SchoolChanged> CHANGED =
            new EventType<>("school-changed", 1, Topics.SCHOOLS, SchoolChanged.class);

    private static final List<EventType<?>> ALL = List.of(CHANGED);

    private SchoolEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
