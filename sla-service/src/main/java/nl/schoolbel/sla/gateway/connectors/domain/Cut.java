package nl.schoolbel.sla.gateway.connectors.domain;

/** Cuts a text to what a field of another system takes. */
public final class Cut {

    private static final String MORE = "…";
    /** How far back a word may begin that is left out whole. */
    private static final int LONGEST_WORD = 20;

    private Cut() {}

    /**
     * At most {@code most} characters, counted as Java and JavaScript do; what was cut ends in "…", between two words when
     * one ends shortly before. A character of two code units is never halved.
     *
     * @param most at least 1
     */
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MORE.length();
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int blank = text.lastIndexOf(' ', end);
        if (blank > 0 && end - blank <= LONGEST_WORD) {
            end = blank;
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /**
     * A text as a field wants it that reads markup: no signs of markup of its own, {@code lineBreak} for the end of a line,
     * at most {@code most} characters with those.
     */
    public static String asMarkup(String text, String lineBreak, int most) {
        String written = withBreaks(text, lineBreak);
        int length = text.length();
        while (written.length() > most && length > 1) {
            length = Math.max(1, length - (written.length() - most));
            written = withBreaks(to(length, text), lineBreak);
        }
        return written;
    }

    private static String withBreaks(String text, String lineBreak) {
        return text.replace('<', '‹').replace('>', '›').replace("\r\n", "\n").replace("\n", lineBreak);
    }
}
