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

    /**
     * Groups that belong together: those behind a word that announces them, those between which the same stands, or three
     * that are cut like a BSN and stand apart from the rest.
     */
    private static void severalGroups(String text, NumberRun run, List<Hit> hits) {
        int last = run.groups().size() - 1;
        boolean announced = isAnnounced(text, run.start());
        if (announced && announcedGroups(text, run, hits)) {
            return;
        }
        int before = hits.size();
        for (int first = 0; first < last; first = run.endOfUniform(first)) {
            int end = run.endOfUniform(first);
            if (isWhole(run, first, end)) {
                hit(text, run, first, end, hits);
            }
        }
        for (int first = 0; hits.size() == before && first + 2 <= last; first++) {
            if (isCutLikeBsn(run, first) && (announced || standsApart(run, first, last))) {
                hit(text, run, first, first + 2, hits);
            }
        }
    }

    /** The first groups that are long enough; whatever stands between them and behind them. */
    private static boolean announcedGroups(String text, NumberRun run, List<Hit> hits) {
        int before = hits.size();
        int digits = run.groups().get(0).digits().length();
        for (int last = 1; last < run.groups().size() && digits < 9 && hits.size() == before; last++) {
            digits += run.groups().get(last).digits().length();
            hit(text, run, 0, last, hits);
        }
        return hits.size() > before;
    }

    private static boolean isWhole(NumberRun run, int first, int last) {
        return last - first >= 2
                && run.joints().charAt(first) != NumberRun.ENUMERATION
                && run.length(first, last) <= 9
                && run.groups().subList(first, last + 1).stream()
                        .allMatch(group -> group.digits().length() <= 4)
                && !isSomethingElse(run, first, last);
    }

    /** A date, or four numbers up to 255 with dots between them. */
    private static boolean isSomethingElse(NumberRun run, int first, int last) {
        String spaced = String.join(
                " ",
                run.groups().subList(first, last + 1).stream()
                        .map(NumberRun.Group::digits)
                        .toList());
        return DATE.matcher(spaced).matches()
                || run.joints().charAt(first) == '.'
                        && NETWORK_ADDRESS.matcher(spaced).matches();
    }

    private static boolean isCutLikeBsn(NumberRun run, int first) {
        int head = run.groups().get(first).digits().length();
        int middle = run.groups().get(first + 1).digits().length();
        int tail = run.groups().get(first + 2).digits().length();
        boolean inThrees = (head == 2 || head == 3) && middle == 3;
        return tail == 3
                && (inThrees || head == 4 && middle == 2)
                && run.isUniform(first, first + 2)
                && run.joints().charAt(first) != NumberRun.ENUMERATION;
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

    private static void hit(String text, NumberRun run, int first, int last, List<Hit> hits) {
        int start = run.groups().get(first).start();
        int end = run.groups().get(last).end();
        if (run.length(first, last) <= 9 && passes(run.digits(first, last)) && !touchesLetter(text, start, end)) {
            hits.add(new Hit(PersonalDataKind.BSN, start, end));
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
