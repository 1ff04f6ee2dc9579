package nl.schoolbel.platform.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits in groups, with at most one blank, dot or dash between two groups: {@code 123.45.678}, {@code 2026-11-24}. What
 * looks for a number in it decides by the groups what else it may be.
 *
 * @param joints the character before each group but the first
 */
record NumberRun(List<Group> groups, String joints) {

    /** No quantifier in it can give back what it took, so that any text costs one pass. */
    private static final Pattern RUN = Pattern.compile("\\d++(?:[ .-]\\d++)*+");

    /** @param start where its digits begin in the text, inclusive */
    record Group(int start, String digits) {
        int end() {
            return start + digits.length();
        }
    }

    static List<NumberRun> in(String text) {
        List<NumberRun> runs = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            runs.add(of(text, run.start(), run.end()));
        }
        return runs;
    }

    private static NumberRun of(String text, int start, int end) {
        List<Group> groups = new ArrayList<>();
        StringBuilder joints = new StringBuilder();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || !isDigit(text.charAt(i))) {
                groups.add(new Group(from, text.substring(from, i)));
                from = i + 1;
                joints.append(i == end ? "" : text.charAt(i));
            }
        }
        return new NumberRun(groups, joints.toString());
    }

    int start() {
        return groups.get(0).start();
    }

    int end() {
        return groups.get(groups.size() - 1).end();
    }

    /** How many digits it has. */
    int length() {
        return end() - start() - joints.length();
    }

    /** The digits of the groups from {@code first} to {@code last}, both inclusive. */
    String digits(int first, int last) {
        StringBuilder digits = new StringBuilder();
        groups.subList(first, last + 1).forEach(group -> digits.append(group.digits()));
        return digits.toString();
    }

    /** Whether the same character stands between all groups from {@code first} to {@code last}. */
    boolean isUniform(int first, int last) {
        return joints.substring(first, last).chars().distinct().count() <= 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
