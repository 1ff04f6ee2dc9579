package nl.schoolbel.simulator.zammad;

/** What Zammad answers with 422; the message is its {@code error}. */
final class Unprocessable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unprocessable(String message) {
        super(message, null, false, false);
    }
}
