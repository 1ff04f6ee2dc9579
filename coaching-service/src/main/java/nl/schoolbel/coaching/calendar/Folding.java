package nl.schoolbel.coaching.calendar;

/**
 * Breaks long lines as RFC 5545 (3.1) asks: at most 75 octets each without the line end, and no character in two. The library
 * counts characters, of which some are four octets.
 */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private Folding() {}

    /** @param text lines that end in CR LF, none of them folded */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 20);
        for (String line : text.split(LINE_END, 0)) {
            foldLine(line, folded);
            folded.append(LINE_END);
        }
        return folded.toString();
    }

    private static void foldLine(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int more = octets(character);
            if (octets + more > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
            i += Character.charCount(character);
        }
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
