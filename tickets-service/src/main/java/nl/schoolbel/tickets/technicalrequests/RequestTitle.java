package nl.schoolbel.tickets.technicalrequests;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a ticket that came with one text: its first sentence, cut at a word where it is long. */
final class RequestTitle {

    /** As long as a title may be. */
    static final int LONGEST = 80;

    private static final String CUT = "…";

    /** The end of a line, or a mark that ends a sentence with space behind it. */
    private static final Pattern END = Pattern.compile("[\\r\\n]|(?<=[.!?])\\s");

    private RequestTitle() {}

    /** @param text not blank */
    static String of(String text) {
        String stripped = text.strip();
        Matcher end = END.matcher(stripped);
        String sentence = (end.find() ? stripped.substring(0, end.start()) : stripped)
                .replaceAll("\\s+", " ")
                .strip();
        return sentence.length() <= LONGEST ? sentence : cut(sentence);
    }

    private static String cut(String sentence) {
        int room = LONGEST - CUT.length();
        int space = sentence.lastIndexOf(' ', room);
        int end = space > 0 ? space : room;
        if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end).strip() + CUT;
    }
}
