package nl.schoolbel.deploy.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the words after {@code deploy/up} ask for. They are explained by {@code deploy/up --help}.
 *
 * @param options what to start and where
 * @param demo whether to play the story
 * @param exit whether to stop when all is done
 */
record CommandLine(StackOptions options, boolean demo, boolean exit) {

    /**
     * Reads the words; a later one wins over an earlier one.
     *
     * @param standard what holds where no word says otherwise
     * @throws IllegalArgumentException naming the word that is not understood
     */
    static CommandLine read(StackOptions standard, List<String> words) {
        CommandLine line = new CommandLine(standard, false, false);
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            line = line.and(rest.next(), rest);
        }
        return line;
    }

    private CommandLine and(String word, Iterator<String> rest) {
        return switch (word) {
            case "--demo" -> new CommandLine(options, true, exit);
            case "--exit" -> new CommandLine(options, demo, true);
            case "--fresh" -> with(options.emptied());
            case "--random-ports" -> with(options.on(Ports.random()));
            case "--data-dir" -> with(options.in(Path.of(argument(word, rest))));
            case "--replicas" -> with(options.replicas(number(word, argument(word, rest))));
            default -> throw new IllegalArgumentException(word + " is not understood");
        };
    }

    private CommandLine with(StackOptions changed) {
        return new CommandLine(changed, demo, exit);
    }

    private static String argument(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(word + " needs a value");
        }
        return rest.next();
    }

    private static int number(String word, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(word + " needs a number, not " + value, e);
        }
    }
}
