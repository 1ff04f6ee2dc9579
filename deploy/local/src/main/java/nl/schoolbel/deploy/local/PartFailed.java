package nl.schoolbel.deploy.local;

/** A part did not start. The message is written for the person at the terminal and needs no stack trace. */
public class PartFailed extends Exception {

    private static final long serialVersionUID = 1L;

    PartFailed(String message) {
        super(message);
    }

    PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
