package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts the programs of one stack and sees to it that none outlives it. Each running process has a file with its
 * number in the data directory; a small watcher, which ends by itself, stops what is left when the launcher was killed;
 * what even the watcher left is found at the next start.
 */
final class Processes implements AutoCloseable {

    private static final String LEFTOVERS_SCRIPT = "leftovers.sh";

    /** Gives a process a session of its own, so that Ctrl-C reaches the launcher only, which stops in order. */
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Layout layout;
    private final Process watcher;
    private boolean closed;

    /** Begins to watch over an otherwise empty stack. */
    Processes(Layout layout) throws IOException {
        this.layout = layout;
        Files.createDirectories(layout.running());
        Files.createDirectories(layout.log("any").getParent());
        this.watcher = leftovers(layout.data())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Stops what an earlier run left in a data directory and waits until it is gone.
     *
     * @return the names of the parts that still ran
     */
    static List<String> stopLeftovers(Path data) throws IOException {
        Process script = leftovers(data).start();
        script.getOutputStream().close();
        try (InputStream told = script.getInputStream()) {
            return new String(told.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** The java program that runs the launcher itself. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** An argument for every Java program of a stack: names the stack it belongs to. */
    String mark() {
        return "-Dschoolbel.stack=" + layout.data();
    }

    /**
     * Starts a program whose output is appended to the part's log. Its command line has to name the data directory,
     * see {@link #mark()}.
     *
     * @param part such as {@code tickets-service}; names log and process file
     * @param environment added to the launcher's own
     * @throws PartFailed when there is no such program, or the stack is being stopped
     */
    synchronized Child launch(String part, List<String> command, Map<String, String> environment) throws PartFailed {
        if (closed) {
            throw new PartFailed(part + " was not started, the stack is being stopped");
        }
        ProcessBuilder builder = new ProcessBuilder(inOwnSession(command))
                .directory(layout.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(layout.log(part).toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        try {
            long logStart = Files.exists(layout.log(part)) ? Files.size(layout.log(part)) : 0;
            Process process = builder.start();
            Files.writeString(file(part), process.pid() + "\n");
            return new Child(part, process, layout.log(part), logStart, () -> forget(part));
        } catch (IOException e) {
            throw new PartFailed(part + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void forget(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new IllegalStateException("cannot delete " + file(part), e);
        }
    }

    /** From now on nothing is started any more; what runs is left to its part. */
    synchronized void refuseMore() {
        closed = true;
    }

    /** Ends the watcher, which stops what the parts themselves could not stop. */
    @Override
    public void close() {
        refuseMore();
        try {
            watcher.getOutputStream().close();
            watcher.waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("the watcher cannot be told to end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path file(String part) {
        return layout.running().resolve(part + ".pid");
    }

    private static ProcessBuilder leftovers(Path data) throws IOException {
        try (InputStream script = Processes.class.getResourceAsStream(LEFTOVERS_SCRIPT)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return new ProcessBuilder(inOwnSession(List.of("sh", "-c", text, LEFTOVERS_SCRIPT, data.toString())))
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
        }
    }

    private static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> prefixed = new ArrayList<>(command);
        prefixed.add(0, SETSID.toString());
        return prefixed;
    }
}
