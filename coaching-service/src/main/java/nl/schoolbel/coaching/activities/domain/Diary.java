package nl.schoolbel.coaching.activities.domain;

import java.util.List;
import java.util.UUID;

/**
 * What else a coach has at about the same time. Two activities never overlap, or minutes would count twice; two ways do, as
 * from one school straight to the next, and that is worth a warning only.
 *
 * @param entries the others
 */
public record Diary(List<Entry> entries) {

    /** @param travelMinutes both ways together */
    public record Entry(UUID id, Appointment when, int travelMinutes) {}

    /** True when the coach is somewhere else then. */
    public boolean isTaken(Appointment when) {
        return entries.stream().anyMatch(entry -> entry.when().overlaps(when));
    }

    /** The others that do not overlap themselves, but with the ways there and back do. */
    public List<UUID> travelOverlaps(Appointment when, int travelMinutes) {
        Appointment away = when.withTravel(travelMinutes);
        return entries.stream()
                .filter(entry -> !entry.when().overlaps(when))
                .filter(entry -> entry.when().withTravel(entry.travelMinutes()).overlaps(away))
                .map(Entry::id)
                .toList();
    }
}
