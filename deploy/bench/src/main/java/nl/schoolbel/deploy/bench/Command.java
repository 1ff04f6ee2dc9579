package nl.schoolbel.deploy.bench;

import java.util.List;
import java.util.function.Function;
import nl.schoolbel.deploy.local.PartFailed;

/** How every bench of {@code deploy/bench} begins and ends. */
final class Command {

    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Command() {}

    /** What a bench does with its options; true when all that it watches over was well. */
    @FunctionalInterface
    interface Work<T> {
        boolean run(T options) throws Exception;
    }

    /**
     * Reads the words, does the work and ends the process: with status 0 when all was well, 1 when it was not or a part did not
     * start, 2 when a word was not understood.
     *
     * @param name of the script
     * @param reading refuses with {@link IllegalArgumentException}
     */
    static <T> void run(String name, String[] words, Function<List<String>, T> reading, Work<T> work) throws Exception {
        T options;
        try {
            options = reading.apply(List.of(words));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; deploy/bench/" + name + " --help tells what is");
            System.exit(NOT_UNDERSTOOD);
            return;
        }
        try {
            if (!work.run(options)) {
                System.exit(FAILED);
            }
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
        System.exit(0);
    }
}
