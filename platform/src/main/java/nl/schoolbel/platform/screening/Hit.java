package nl.schoolbel.platform.screening;

import java.util.regex.MatchResult;

/**
 * Where personal data stands in a text; never the data itself.
 *
 * @param start index of the first character, inclusive
 * @param end index after the last character, exclusive
 */
public record Hit(PersonalDataKind kind, int start, int end) {

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    boolean isWithin(MatchResult other) {
        return other.start() <= start && end <= other.end();
    }
}
