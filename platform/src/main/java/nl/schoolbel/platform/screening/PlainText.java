package nl.schoolbel.platform.screening;

import java.util.Arrays;

/**
 * A text with one kind of blank, dash and digit instead of all that word processors use, and without what nobody sees, such
 * as soft hyphens and blanks of no width.
 *
 * @param places where each character of it stood in the text as it came
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PlainText(String text, int[] places) {

    private static final int NEXT_LINE = 0x85;

    static PlainText of(String came) {
        StringBuilder text = new StringBuilder(came.length());
        int[] places = new int[came.length()];
        for (int i = 0; i < came.length(); i++) {
            char c = came.charAt(i);
            if (Character.getType(c) != Character.FORMAT) {
                places[text.length()] = i;
                text.append(c > 127 ? plain(c) : isBlank(c) ? ' ' : c);
            }
        }
        return new PlainText(text.toString(), Arrays.copyOf(places, text.length()));
    }

    /** The hit at its place in the text as it came, with what nobody sees inside it. */
    Hit asItCame(Hit hit) {
        return new Hit(hit.kind(), places[hit.start()], places[hit.end() - 1] + 1);
    }

    private static char plain(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return isBlank(c) ? ' ' : c;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == NEXT_LINE;
    }
}
