package nl.schoolbel.sla.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what figures are told apart. */
enum FigureGroup {
    SCHOOL("school_id"),
    BEHEERPARTNER("beheerpartner_id"),
    PRIORITY("priority"),
    CATEGORY("category_id");

    private final String column;

    FigureGroup(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The word in an address and in JSON. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FigureGroup> of(String word) {
        return Arrays.stream(values())
                .filter(group -> group.word().equals(word))
                .findFirst();
    }
}
