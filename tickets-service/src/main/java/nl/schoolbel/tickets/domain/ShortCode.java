package nl.schoolbel.tickets.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * The code on the sticker of a room or a device: six characters and a check character, from an alphabet in which no two
 * look alike (no 0, 1, I, L, O). One wrong character and two that changed places are always noticed: the places weigh 1 to
 * 7, and with a prime number of characters no such error leaves the sum what it was.
 */
public final class ShortCode {

    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int BASE = ALPHABET.length();
    private static final int LENGTH = 7;
    private static final long COUNT = (long) Math.pow(BASE, LENGTH - 1);

    /** No multiple of {@link #BASE}, so that the numbers are shuffled without two becoming one. */
    private static final long SHUFFLE = 548_607_431L;

    private ShortCode() {}

    /** The code of a number of 1 and up; as many as 887 503 681 numbers have codes of their own. */
    public static String of(long number) {
        if (number < 1 || number >= COUNT) {
            throw new IllegalArgumentException("no short code for " + number);
        }
        long rest = number * SHUFFLE % COUNT;
        StringBuilder code = new StringBuilder();
        for (int place = 1; place < LENGTH; place++) {
            code.append(ALPHABET.charAt((int) (rest % BASE)));
            rest /= BASE;
        }
        return code.append(checkCharacter(code)).toString();
    }

    /** The code as somebody typed it, in its own form; empty when it is none, or has a typing error. */
    public static Optional<String> read(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean known = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return known && sum(code) % BASE == 0 ? Optional.of(code) : Optional.empty();
    }

    private static char checkCharacter(CharSequence code) {
        for (char candidate : ALPHABET.toCharArray()) {
            if (sum(code.toString() + candidate) % BASE == 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("every sum has its character");
    }

    private static int sum(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(code.charAt(i));
        }
        return sum;
    }
}
