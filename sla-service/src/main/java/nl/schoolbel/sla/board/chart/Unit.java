package nl.schoolbel.sla.board.chart;

import java.util.Locale;

/** What the numbers of a chart are. */
public enum Unit {
    COUNT,
    /** 0 to 100. */
    PERCENT,
    /** Hours with a fraction. */
    HOURS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
