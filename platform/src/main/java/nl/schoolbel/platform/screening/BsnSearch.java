package nl.schoolbel.platform.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what can be a burgerservicenummer: 8 or 9 digits that pass the 11-test, in one piece or in groups as people write
 * them. Digits inside a longer number, a date or an address of the network are not looked at.
 */
final class BsnSearch {

    /** How far before a number a word that announces a BSN counts. */
    private static final int REACH = 25;

    /** The smallest number that is given out has eight digits. */
    private static final int SMALLEST = 10_000_000;

    private static final Pattern ANNOUNCED =
            Pattern.compile("bsn|burgerservice|sofi|onderwijsnummer|pgn", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)\\d\\d"
            + "|(?:19|20)\\d\\d (?:0?[1-9]|1[0-2]) (?:0?[1-9]|[12]\\d|3[01])");
    private static final Pattern NETWORK_ADDRESS = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?: |$)){4}");

    private BsnSearch() {}

    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (NumberRun run : NumberRun.in(text)) {
            int before = hits.size();
            wholeGroups(text, run, hits);
            if (hits.size() == before && run.groups().size() > 1 && run.length() >= 8) {
                severalGroups(text, run, hits);
            }
        }
        return hits;
    }

    private static void wholeGroups(String text, NumberRun run, List<Hit> hits) {
        for (NumberRun.Group group : run.groups()) {
            if (passes(group.digits()) && !touchesLetter(text, group.start(), group.end())) {
                hits.add(new Hit(PersonalDataKind.BSN, group.start(), group.end()));
            }
        }
    }

    /** Groups that belong together: all of a run, or three of it that are cut like a BSN and stand apart from the rest. */
    private static void severalGroups(String text, NumberRun run, List<Hit> hits) {
        int last = run.groups().size() - 1;
        if (touchesLetter(text, run.start(), run.end())) {
            return;
        }
        boolean announced = isAnnounced(text, run.start());
        if (isWhole(run, last, announced)) {
            hit(run, 0, last, hits);
            return;
        }
        for (int first = 0; first + 2 <= last; first++) {
            if (isCutLikeBsn(run, first) && (announced || standsApart(run, first, last))) {
                hit(run, first, first + 2, hits);
            }
        }
    }

    private static boolean isWhole(NumberRun run, int last, boolean announced) {
        if (announced || run.length() > 9) {
            return run.length() <= 9;
        }
        return last >= 2
                && run.isUniform(0, last)
                && run.groups().stream().allMatch(group -> group.digits().length() <= 4)
                && !isSomethingElse(run);
    }

    /** A date, or four numbers up to 255 with dots between them. */
    private static boolean isSomethingElse(NumberRun run) {
        String spaced = String.join(
                " ", run.groups().stream().map(NumberRun.Group::digits).toList());
        return DATE.matcher(spaced).matches()
                || run.joints().startsWith(".")
                        && NETWORK_ADDRESS.matcher(spaced).matches();
    }

    private static boolean isCutLikeBsn(NumberRun run, int first) {
        int head = run.groups().get(first).digits().length();
        int middle = run.groups().get(first + 1).digits().length();
        int tail = run.groups().get(first + 2).digits().length();
        boolean inThrees = (head == 2 || head == 3) && middle == 3;
        return tail == 3 && (inThrees || head == 4 && middle == 2) && run.isUniform(first, first + 2);
    }

    /** A group more on either side, behind the same mark, makes it a part of a longer number. */
    private static boolean standsApart(NumberRun run, int first, int last) {
        char mark = run.joints().charAt(first);
        boolean goesOnBefore = first > 0 && run.joints().charAt(first - 1) == mark;
        int after = first + 3;
        boolean goesOnAfter = after <= last
                && run.joints().charAt(after - 1) == mark
                && run.groups().get(after).digits().length() >= 3;
        return !goesOnBefore && !goesOnAfter;
    }

    private static void hit(NumberRun run, int first, int last, List<Hit> hits) {
        if (passes(run.digits(first, last))) {
            hits.add(new Hit(
                    PersonalDataKind.BSN,
                    run.groups().get(first).start(),
                    run.groups().get(last).end()));
        }
    }

    /** The 11-test: weights 9 to 2, and minus 1 for the last digit. */
    static boolean passes(String digits) {
        if (digits.length() < 8 || digits.length() > 9 || Integer.parseInt(digits) < SMALLEST) {
            return false;
        }
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -(nine.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (nine.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static boolean touchesLetter(String text, int start, int end) {
        boolean before = start > 0 && Character.isLetter(text.charAt(start - 1)) && !isAnnounced(text, start);
        return before || end < text.length() && Character.isLetter(text.charAt(end));
    }

    private static boolean isAnnounced(String text, int start) {
        return ANNOUNCED
                .matcher(text.substring(Math.max(0, start - REACH), start))
                .find();
    }
}
