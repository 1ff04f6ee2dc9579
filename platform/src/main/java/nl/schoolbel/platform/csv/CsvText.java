package nl.schoolbel.platform.csv;

import java.util.regex.Pattern;

/** Text of people in a cell. No cell starts a formula, whoever wrote it and whatever program splits the rows. */
public final class CsvText {

    /** With what a program that opens the file starts to calculate, behind spaces and quotes that it may take away. */
    private static final String FORMULA = "[\\s\"]*[=+\\-@＝＋－＠]";

    /**
     * Where a cell may begin: at the start of a text, and behind what separates cells for another program than the file
     * was made for.
     */
    private static final Pattern START =
            Pattern.compile("^(?=[\\t\\r\\n]|" + FORMULA + ")|(?<=[;,|\\t\\r\\n])(?=" + FORMULA + ")");

    private CsvText() {}

    /** The text with an apostrophe before what a spreadsheet would take for a formula; {@code null} stays {@code null}. */
    public static String withoutFormula(String text) {
        return text == null ? null : START.matcher(text).replaceAll("'");
    }
}
