package nl.schoolbel.deploy.e2e.observability;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** One of the two programs of Debian's package {@code prometheus}. */
record Program(Path path) {

    /**
     * Looks on the path. Where it is not, the test is left out with a line that says how to get it; with {@code CI=true} it
     * fails.
     */
    static Program find(String name) {
        List<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .toList();
        if (found.isEmpty()) {
            String lack = "left out: the rules and dashboards were not asked of Prometheus, since " + name
                    + " is not here; apt-get install prometheus";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(lack);
            }
            System.err.println(lack);
            Assumptions.abort(lack);
        }
        return new Program(found.get(0));
    }

    /** What came of a run: its status, and all that it said. */
    record Outcome(int status, String output) {}

    Outcome run(List<Path> arguments, String... words) {
        List<String> command = new ArrayList<>();
        command.add(path.toString());
        command.addAll(List.of(words));
        arguments.forEach(argument -> command.add(argument.toString()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + path + " ran", e);
        }
    }
}
