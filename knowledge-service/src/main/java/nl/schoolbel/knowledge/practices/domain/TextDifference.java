package nl.schoolbel.knowledge.practices.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One thing that a version says otherwise than another.
 *
 * @param field its name in the API
 * @param position of a list, which entry, from 1: of the version after, or of the one before when it was removed
 * @param before {@code null} when it was added
 * @param after {@code null} when it was removed
 */
public record TextDifference(String field, int position, String before, String after) {

    /**
     * All that differs, field by field in the order of the second; none when they say the same. Of a list, what stands in both
     * in the same order is the same, so that a step put before all others is one difference. What went and what came at one
     * place are told together as a change.
     *
     * @param before texts by field; a field that is absent is an empty list
     * @param after with the same fields
     */
    public static List<TextDifference> between(Map<String, List<String>> before, Map<String, List<String>> after) {
        List<TextDifference> differences = new ArrayList<>();
        after.forEach((field, now) -> between(field, before.getOrDefault(field, List.of()), now, differences));
        return List.copyOf(differences);
    }

    private static void between(String field, List<String> old, List<String> now, List<TextDifference> differences) {
        int[][] common = common(old, now);
        List<Integer> gone = new ArrayList<>();
        List<Integer> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                tell(field, old, now, gone, come, differences);
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(i++);
            } else {
                come.add(j++);
            }
        }
        tell(field, old, now, gone, come, differences);
    }

    /** What went and came since the last entry that stayed. */
    private static void tell(
            String field,
            List<String> old,
            List<String> now,
            List<Integer> gone,
            List<Integer> come,
            List<TextDifference> differences) {
        for (int k = 0; k < Math.max(gone.size(), come.size()); k++) {
            Integer was = k < gone.size() ? gone.get(k) : null;
            Integer is = k < come.size() ? come.get(k) : null;
            differences.add(new TextDifference(
                    field,
                    1 + (is == null ? was : is),
                    was == null ? null : old.get(was),
                    is == null ? null : now.get(is)));
        }
        gone.clear();
        come.clear();
    }

    /** How many entries the rests of both lists share at most in the same order, by where the rests begin. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
