package nl.schoolbel.coaching.capacity.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The minutes of a team by kind, without a kind that tells on one of its coaches: what fewer than so many coaches did is put
 * together under {@link #OTHER}, with as many further kinds as it takes until enough coaches are behind that.
 */
public final class TeamKinds {

    /** Kinds together. */
    public static final String OTHER = "other";

    private TeamKinds() {}

    /** What a team did of one kind. */
    public record OfKind(String kind, Set<UUID> coaches, Minutes minutes) {}

    /**
     * Most minutes first.
     *
     * @param minTeam so many coaches must be behind each line
     * @return nothing when there are fewer coaches than that in all
     */
    public static List<OfKind> merged(List<OfKind> kinds, int minTeam) {
        List<OfKind> byCoaches = new ArrayList<>(kinds);
        byCoaches.sort(Comparator.comparingInt((OfKind kind) -> kind.coaches().size())
                .thenComparingInt(
                        kind -> kind.minutes().planned() + kind.minutes().spent())
                .thenComparing(OfKind::kind));
        Set<UUID> behind = new HashSet<>();
        Minutes together = Minutes.NONE;
        List<OfKind> merged = new ArrayList<>();
        for (OfKind kind : byCoaches) {
            boolean few = kind.coaches().size() < minTeam;
            boolean started = together.activities() > 0;
            if (few || (started && behind.size() < minTeam)) {
                behind.addAll(kind.coaches());
                together = together.plus(kind.minutes());
            } else {
                merged.add(kind);
            }
        }
        if (behind.size() >= minTeam) {
            merged.add(new OfKind(OTHER, behind, together));
        } else if (together.activities() > 0) {
            return List.of();
        }
        merged.sort(Comparator.comparingInt((OfKind kind) ->
                        kind.minutes().planned() + kind.minutes().spent())
                .reversed());
        return List.copyOf(merged);
    }
}
