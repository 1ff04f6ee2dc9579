package nl.schoolbel.events.tools;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about tools of the tool list, one constant per type. */
public final class ToolEvents {

    /** A tool of the tool list is new or changed. */
    public static final EventType<ToolChanged> CHANGED =
            new EventType<>("tool-changed", 1, Topics.TOOLS, ToolChanged.class);

    private static final List<EventType<?>> ALL = List.of(CHANGED);

    private ToolEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
