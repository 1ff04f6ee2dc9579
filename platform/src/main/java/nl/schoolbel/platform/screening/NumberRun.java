package nl.schoolbel.platform.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits in groups, with one to three blanks and marks between two groups: {@code 123.45.678}, {@code 2026 - 11 - 24}. What
 * looks for a number in it decides by the groups what else it may be.
 *
 * @param joints what stands before each group but the first, as one character: its mark, a blank where there is none, or
 *     {@link #ENUMERATION}
 */
record NumberRun(List<Group> groups, String joints) {

    /** A comma with a blank, as between numbers that have nothing to do with each other. */
    static final char ENUMERATION = ';';

    /** No quantifier in it can give back what it took, so that any text costs one pass. */
    private static final Pattern RUN = Pattern.compile("\\d++(?:[ .,/_-]{1,3}+\\d++)*+");

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
        while (from < end) {
            int until = from;
            while (until < end && isDigit(text.charAt(until))) {
                until++;
            }
            groups.add(new Group(from, text.substring(from, until)));
            from = until;
            while (from < end && !isDigit(text.charAt(from))) {
                from++;
            }
            if (from < end) {
                joints.append(joint(text.substring(until, from)));
            }
        }
        return new NumberRun(groups, joints.toString());
    }

    private static char joint(String between) {
        String mark = between.strip();
        if (mark.isEmpty()) {
            return ' ';
        }
        return mark.charAt(0) == ',' && between.length() > mark.length() ? ENUMERATION : mark.charAt(0);
    }

    int start() {
        return groups.get(0).start();
    }

    int end() {
        return groups.get(groups.size() - 1).end();
    }

    /** How many digits it has. */
    int length() {
        return length(0, groups.size() - 1);
    }

    /** How many digits the groups from {@code first} to {@code last} have, both inclusive. */
    int length(int first, int last) {
        return groups.subList(first, last + 1).stream()
                .mapToInt(group -> group.digits().length())
                .sum();
    }

    /** The digits of the groups from {@code first} to {@code last}, both inclusive. */
    String digits(int first, int last) {
        StringBuilder digits = new StringBuilder();
        groups.subList(first, last + 1).forEach(group -> digits.append(group.digits()));
        return digits.toString();
    }

    /** The last group up to which the same stands between all groups from {@code first} on. */
    int endOfUniform(int first) {
        int last = first;
        while (last < joints.length() && joints.charAt(last) == joints.charAt(first)) {
            last++;
        }
        return last;
    }

    /** Whether the same character stands between all groups from {@code first} to {@code last}. */
    boolean isUniform(int first, int last) {
        return joints.substring(first, last).chars().distinct().count() <= 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
