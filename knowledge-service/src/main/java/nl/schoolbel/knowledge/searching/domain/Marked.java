package nl.schoolbel.knowledge.searching.domain;

/**
 * Text in which what was found is marked. The index marks with two signs that no text has; here they become {@code <mark>},
 * and everything that a browser would take for more than text is escaped.
 */
public final class Marked {

    /** Where a found word begins, in what the index answers: a sign of the private use area, taken out of texts before. */
    public static final char START = '\uE000';

    /** Where it ends. */
    public static final char STOP = '\uE001';

    /** An angle bracket while words are marked, since what looks like HTML would be left out. */
    private static final char LESS = '\uE002';

    private static final char GREATER = '\uE003';

    private Marked() {}

    /** HTML with no other element than {@code mark}, each closed. */
    public static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 32);
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case START -> {
                    html.append(open ? "" : "<mark>");
                    open = true;
                }
                case STOP -> {
                    html.append(open ? "</mark>" : "");
                    open = false;
                }
                case '&' -> html.append("&amp;");
                case '<', LESS -> html.append("&lt;");
                case '>', GREATER -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(sign);
            }
        }
        return html.append(open ? "</mark>" : "").toString();
    }
}
