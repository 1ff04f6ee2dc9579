package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One running program of the stack. */
final class Child {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 100;
    private static final int LINES_TOLD = 15;
    private static final int BYTES_READ = 65_536;

    /** The place in the code; what went wrong stands in the other lines. */
    private static final Pattern STACK_FRAME = Pattern.compile("^\\s+(at |\\.\\.\\. \\d+ more)");

    private final String name;
    private final Process process;
    private final Path log;
    private final long logStart;
    private final Runnable onGone;

    /**
     * @param logStart where in the log this run begins, in bytes
     * @param onGone called once the process is gone by {@link #stop} or {@link #kill}
     */
    Child(String name, Process process, Path log, long logStart, Runnable onGone) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.logStart = logStart;
        this.onGone = onGone;
    }

    /**
     * Waits until the program is ready.
     *
     * @param ready asked about ten times a second; must not throw
     * @throws PartFailed when the program ends first or the limit passes, with the last lines of its log
     */
    void awaitReady(BooleanSupplier ready, Duration limit) throws PartFailed {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failed("ended by itself with status " + process.exitValue());
            }
            if (System.nanoTime() > end) {
                throw failed("was not ready after " + limit.toSeconds() + " s");
            }
            pause();
        }
    }

    /**
     * Waits until the program ends by itself.
     *
     * @throws PartFailed when it ends with another status than 0
     */
    void awaitEnd() throws PartFailed {
        try {
            int status = process.waitFor();
            onGone.run();
            if (status != 0) {
                throw failed("ended with status " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted");
        }
    }

    /** Asks the program to end and waits; after {@code STOP_LIMIT} it is not asked any more. */
    void stop() {
        process.destroy();
        awaitGone();
    }

    /** As {@link #stop()}, but asks by another signal than TERM, such as {@code INT}. */
    void stop(String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("no signal can be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        awaitGone();
    }

    /** Ends the program as {@code kill -9} does, without a chance to tidy up, and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        awaitGone();
    }

    private void awaitGone() {
        try {
            if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            onGone.run();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private PartFailed failed(String what) {
        return new PartFailed(name + " " + what + ". The end of " + log + ":\n" + lastLines());
    }

    private String lastLines() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(logStart, file.length() - BYTES_READ);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !STACK_FRAME.matcher(line).find())
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES_TOLD))
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "    (cannot be read: " + e.getMessage() + ")";
        }
    }

    private static void pause() throws PartFailed {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while waiting", e);
        }
    }
}
