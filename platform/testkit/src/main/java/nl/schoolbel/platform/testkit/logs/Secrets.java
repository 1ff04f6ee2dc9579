package nl.schoolbel.platform.testkit.logs;

import java.util.List;
import java.util.UUID;

/** What a caller says and nobody may find again: each made up for one test, so that it stands nowhere else. */
public record Secrets(String name, String mail, String bsn, String text) {

    private static final int FIRST = 100_000_000;
    private static final int SPREAD = 800_000_000;

    /** Words that nobody else says. */
    public static Secrets made() {
        String part = UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        return new Secrets(
                "Zwaantje-" + part,
                "zwaantje." + part + "@school.example",
                bsn(FIRST + Math.floorMod(part.hashCode(), SPREAD)),
                "Juf vergat de code " + part);
    }

    /** All of them, and what stays of the text when it is cut. */
    public List<String> all() {
        return List.of(name, mail, bsn, text, text.substring(text.length() - 10));
    }

    /** The next number that passes the test of eleven. */
    private static String bsn(int from) {
        int number = from;
        while (!passes(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    private static boolean passes(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
