package nl.schoolbel.deploy.local.client;

/** A call did not go as its caller relied on: another status, or no answer at all. */
public class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnexpectedAnswer(String message) {
        super(message);
    }

    public UnexpectedAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
