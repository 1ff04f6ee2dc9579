package nl.schoolbel.tickets.matrix;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The priority of every impact at every urgency; one row per impact. */
public record PriorityMatrix(
        @NotNull @Size(min = 4, max = 4) List<@NotNull @Valid Row> rows) {

    /** The priorities of one impact, 1 (highest) to 4. */
    @Schema(name = "PriorityMatrixRow")
    public record Row(
            @NotNull Impact impact,
            @NotNull @Min(1) @Max(4) Integer low,
            @NotNull @Min(1) @Max(4) Integer normal,
            @NotNull @Min(1) @Max(4) Integer high) {

        int at(Urgency urgency) {
            return switch (urgency) {
                case LOW -> low;
                case NORMAL -> normal;
                case HIGH -> high;
            };
        }
    }

    /** Whether it rates every report alike; the order of the rows says nothing. */
    boolean saysTheSameAs(PriorityMatrix other) {
        return Set.copyOf(rows).equals(Set.copyOf(other.rows));
    }

    /** A place in the matrix that breaks one of its rules. */
    record Fault(String pointer, String code) {}

    /** How many people it hits times how soon it hurts, with the one raise that it has a right to. */
    Rating rate(Impact impact, Urgency urgency, boolean lessonBlocked, boolean neededSoon) {
        UrgencyRaise raise = urgency == Urgency.HIGH ? null : UrgencyRaise.of(lessonBlocked, neededSoon);
        Urgency counted = raise == null ? urgency : UrgencyRaise.raised(urgency);
        return new Rating(at(impact, counted), counted, raise);
    }

    int at(Impact impact, Urgency urgency) {
        return rows.stream()
                .filter(row -> row.impact() == impact)
                .findFirst()
                .orElseThrow()
                .at(urgency);
    }

    /**
     * What is wrong with it, each cell at most once: an impact may stand in it once, and what hits more people or hurts sooner
     * may never count for less. Else a blocked lesson, which raises the urgency, could make a report wait longer.
     */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Map<Impact, Integer> places = new EnumMap<>(Impact.class);
        for (int i = 0; i < rows.size(); i++) {
            if (places.putIfAbsent(rows.get(i).impact(), i) != null) {
                faults.add(new Fault("/rows/" + i + "/impact", "duplicate"));
            }
        }
        if (faults.isEmpty()) {
            places.forEach((impact, place) -> faultsOfRow(impact, place, faults));
        }
        return faults;
    }

    private void faultsOfRow(Impact impact, int place, List<Fault> faults) {
        for (Urgency urgency : Urgency.values()) {
            int priority = at(impact, urgency);
            boolean lowerThanLater = urgency != Urgency.LOW && priority > at(impact, before(urgency));
            boolean lowerThanFewer =
                    impact != Impact.PERSON && priority > at(Impact.values()[impact.ordinal() - 1], urgency);
            if (lowerThanLater || lowerThanFewer) {
                faults.add(new Fault("/rows/" + place + "/" + urgency.slug(), "counts-for-less"));
            }
        }
    }

    private static Urgency before(Urgency urgency) {
        return Urgency.values()[urgency.ordinal() - 1];
    }
}
