package nl.schoolbel.coaching.capacity.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The minutes of a team by kind, without a kind that tells on one of its coaches: what fewer than so many coaches did is put
 * together under {@link #OTHER}, with as many further kinds as it takes until enough coaches are behind that.
 */
public final class TeamKinds {

    /** Kinds together. */
    public static final String OTHER = "other";

    private TeamKinds() {}

    /**
     * What a team did of one kind.
     *
     * @param coaches who planned or held any
     * @param planning of them, who has time planned
     * @param spending of them, who has spent time
     */
    public record OfKind(String kind, Set<UUID> coaches, Set<UUID> planning, Set<UUID> spending, Minutes minutes) {

        private static OfKind none() {
            return new OfKind(OTHER, Set.of(), Set.of(), Set.of(), Minutes.NONE);
        }

        private OfKind with(OfKind more) {
            return new OfKind(
                    kind,
                    both(coaches, more.coaches),
                    both(planning, more.planning),
                    both(spending, more.spending),
                    minutes.plus(more.minutes));
        }

        private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
            return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
        }

        /** The fewest coaches that one of its numbers is of; a number of nobody tells nothing. */
        private int fewest() {
            return Stream.of(coaches, planning, spending)
                    .mapToInt(Set::size)
                    .filter(size -> size > 0)
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
    }

    /**
     * Most minutes first.
     *
     * @param minTeam so many coaches must be behind each line
     * @return nothing when there are fewer coaches than that in all
     */
    public static List<OfKind> merged(List<OfKind> kinds, int minTeam) {
        List<OfKind> byCoaches = new ArrayList<>(kinds);
        byCoaches.sort(Comparator.comparingInt(OfKind::fewest)
                .thenComparingInt(
                        kind -> kind.minutes().planned() + kind.minutes().spent())
                .thenComparing(OfKind::kind));
        OfKind together = OfKind.none();
        List<OfKind> merged = new ArrayList<>();
        for (OfKind kind : byCoaches) {
            if (kind.fewest() < minTeam || together.fewest() < minTeam) {
                together = together.with(kind);
            } else {
                merged.add(kind);
            }
        }
        if (together.fewest() < minTeam) {
            return List.of();
        }
        if (together.minutes().activities() > 0) {
            merged.add(together);
        }
        merged.sort(Comparator.comparingInt((OfKind kind) ->
                        kind.minutes().planned() + kind.minutes().spent())
                .reversed());
        return List.copyOf(merged);
    }
}
