package nl.schoolbel.knowledge.tools.card;

import java.util.List;

/** Lists as they came, before they were looked at: an element may be {@code null} still. */
final class Lists {

    private Lists() {}

    /** Without doubles; none for an absent one. */
    static <T> List<T> without(List<T> doubles) {
        return doubles == null ? List.of() : doubles.stream().distinct().toList();
    }
}
