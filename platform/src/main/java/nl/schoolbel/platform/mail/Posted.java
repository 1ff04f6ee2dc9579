package nl.schoolbel.platform.mail;

/**
 * What came of a mail.
 *
 * @param result of the attempt
 * @param why the mail has to wait, without anything of its content; null when it need not
 */
public record Posted(Result result, String why) {

    /** What a mail server made of a mail. */
    public enum Result {
        /** It has it. */
        TAKEN,
        /** There is no such address; trying again is of no use. */
        NO_SUCH_ADDRESS,
        /** It may have it, and did not say so: trying again may bring it twice. */
        UNSURE,
        /** It has it not. */
        LATER
    }

    static Posted of(Result result) {
        return new Posted(result, null);
    }

    static Posted later(String why) {
        return new Posted(Result.LATER, why);
    }
}
