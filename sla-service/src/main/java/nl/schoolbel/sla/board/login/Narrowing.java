package nl.schoolbel.sla.board.login;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a viewer chose of its scope: one school, one beheerpartner, or one school as far as it is one beheerpartner's. Null is no
 * choice.
 */
public record Narrowing(UUID school, UUID beheerpartner) {

    public static final Narrowing NONE = new Narrowing(null, null);

    public boolean isNone() {
        return equals(NONE);
    }

    public Narrowing withSchool(UUID chosen) {
        return new Narrowing(chosen, beheerpartner);
    }

    public Narrowing withBeheerpartner(UUID chosen) {
        return new Narrowing(school, chosen);
    }

    /** As it stands behind an address, with its question mark; empty for no choice. */
    public String question() {
        String chosen = Stream.of(asked("school", school), asked("beheerpartner", beheerpartner))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
        return chosen.isEmpty() ? "" : "?" + chosen;
    }

    private static String asked(String name, UUID chosen) {
        return chosen == null ? null : name + "=" + chosen;
    }
}
