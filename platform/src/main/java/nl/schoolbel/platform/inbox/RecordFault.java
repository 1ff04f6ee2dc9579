package nl.schoolbel.platform.inbox;

/** The record itself is at fault: unreadable, or it breaks a rule. Trying again does not help; it becomes a dead letter. */
public class RecordFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordFault(String message) {
        super(message);
    }

    public RecordFault(String message, Throwable cause) {
        super(message, cause);
    }
}
