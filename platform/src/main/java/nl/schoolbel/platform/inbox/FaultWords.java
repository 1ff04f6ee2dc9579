package nl.schoolbel.platform.inbox;

/**
 * What may be said of a fault that a record made, without quoting the record: messages of libraries and of the database may hold
 * what somebody wrote.
 */
final class FaultWords {

    private static final int MOST_CAUSES = 20;

    private FaultWords() {}

    /** Our own messages whole, others by their class. */
    static String of(Throwable fault) {
        return fault instanceof RecordFault
                ? fault.getMessage()
                : fault.getClass().getSimpleName();
    }

    /** Where a fault of ours came from, and what it came of, without a message; {@code null} for a fault of the record. */
    static Throwable forLog(Throwable fault) {
        return fault instanceof RecordFault ? null : new Wordless(fault, MOST_CAUSES);
    }

    private static final class Wordless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String kind;

        private Wordless(Throwable fault, int causes) {
            super(
                    null,
                    fault.getCause() == null || causes == 0 ? null : new Wordless(fault.getCause(), causes - 1),
                    false,
                    true);
            kind = fault.getClass().getName();
            setStackTrace(fault.getStackTrace());
        }

        @Override
        public String toString() {
            return kind;
        }
    }
}
