package nl.schoolbel.knowledge.recommendations.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What may help a school, the best first. Each reason has a weight that everybody can add up, and of equal weight the more
 * trusted, then the newer one comes first; the same facts give the same list.
 */
public final class Ranking {

    /** More about one tool would hide all else. */
    static final int MOST_ABOUT_A_TOOL = 5;

    private static final int MOST_SCHOOLS = 3;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::weight)
            .thenComparingInt(ranked -> ranked.candidate().trust())
            .thenComparing(ranked -> ranked.candidate().publishedAt())
            .reversed()
            .thenComparing(ranked -> ranked.candidate().id());

    private Ranking() {}

    /** Why something may help. */
    public enum Reason {
        /** The school waits for a coach who was asked about the tool. */
        OPEN_REQUEST(40),
        /** The school has many questions about the tool. */
        SIGNAL(30),
        /** It stayed at schools that are like this one; counts for each, up to three. */
        LIKE_SCHOOLS(10),
        /** It is for a group that the school works with, and on a device that it has. */
        FITS(15);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }
    }

    /** @param reasons the heaviest first, at least one */
    public record Ranked(Candidate candidate, List<Reason> reasons, int weight) {}

    /** At most so many; what the school has, had or marked is left out, and what there is no reason for. */
    public static List<Ranked> of(Profile school, Collection<Candidate> candidates, int limit) {
        Map<UUID, Integer> aboutTool = new HashMap<>();
        return candidates.stream()
                .filter(candidate -> isNews(school, candidate))
                .map(candidate -> ranked(school, candidate))
                .filter(ranked -> !ranked.reasons().isEmpty())
                .sorted(BEST_FIRST)
                .filter(ranked -> ranked.candidate().toolId() == null
                        || aboutTool.merge(ranked.candidate().toolId(), 1, Integer::sum) <= MOST_ABOUT_A_TOOL)
                .limit(limit)
                .toList();
    }

    private static boolean isNews(Profile school, Candidate candidate) {
        return candidate.trust() > 0 && !(candidate.tool() ? school.tools() : school.marked()).contains(candidate.id());
    }

    private static Ranked ranked(Profile school, Candidate candidate) {
        List<Reason> reasons = new ArrayList<>();
        int weight = 0;
        UUID tool = candidate.toolId();
        if (tool != null && !candidate.tool() && school.askedTools().contains(tool)) {
            reasons.add(Reason.OPEN_REQUEST);
            weight += Reason.OPEN_REQUEST.weight;
        }
        if (tool != null && !candidate.tool() && school.signalTools().contains(tool)) {
            reasons.add(Reason.SIGNAL);
            weight += Reason.SIGNAL.weight;
        }
        if (candidate.likeSchools() > 0) {
            reasons.add(Reason.LIKE_SCHOOLS);
            weight += Reason.LIKE_SCHOOLS.weight * Math.min(candidate.likeSchools(), MOST_SCHOOLS);
        }
        if (fits(school, candidate)) {
            reasons.add(Reason.FITS);
            weight += Reason.FITS.weight;
        }
        return new Ranked(candidate, List.copyOf(reasons), weight);
    }

    /** A device tells nothing where no device is named. */
    private static boolean fits(Profile school, Candidate candidate) {
        return share(school.targets(), candidate.targets())
                && (school.devices().isEmpty()
                        || candidate.devices().isEmpty()
                        || share(school.devices(), candidate.devices()));
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}
