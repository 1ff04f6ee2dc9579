package nl.schoolbel.coaching.anonymity.domain;

/**
 * A number for people outside.
 *
 * @param number absent when it is withheld, and where there is none
 * @param withheld true when it is about too few people to be shown
 */
public record Figure(Double number, boolean withheld) {

    /** About too few people. */
    public static final Figure WITHHELD = new Figure(null, true);

    /** There is no such number. */
    public static final Figure NONE = new Figure(null, false);

    public static Figure shown(double number) {
        return new Figure(number, false);
    }
}
