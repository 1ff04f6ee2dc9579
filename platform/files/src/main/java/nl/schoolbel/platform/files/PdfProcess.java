package nl.schoolbel.platform.files;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jboss.logging.Logger;

/**
 * Runs {@link PdfPages} in a JVM of its own, with little memory and little time: a few kilobytes of PDF can unpack to
 * gigabytes in more ways than anybody can look for beforehand, and all they take down there is that JVM.
 */
final class PdfProcess {

    /** Takes a page of 5 MB as office programs and scanners make it. */
    private static final String MEMORY = "-Xmx128m";

    private static final int PATIENCE_SECONDS = 10;

    /** What is not packed any more is larger. */
    private static final int MOST_BYTES_WRITTEN = 2 * Cleaning.MOST_BYTES;

    static final int ACTIVE = 11;
    static final int UNREADABLE = 12;

    private static final List<Class<?>> NEEDED =
            List.of(PdfPages.class, Loader.class, RandomAccessRead.class, TrueTypeFont.class, Log.class, Logger.class);

    private PdfProcess() {}

    /**
     * The pages anew.
     *
     * @throws IOException when it cannot be read, has no page, or takes too much
     */
    static byte[] anew(byte[] bytes) throws IOException, PdfPages.Active {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:MaxDirectMemorySize=16m",
                        "-XX:MaxMetaspaceSize=64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        PdfPages.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Nothing of ours is its business, passwords least of all.
        builder.environment().clear();
        Process process = builder.start();
        try {
            CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .execute(process::destroyForcibly);
            give(process, bytes);
            byte[] written = process.getInputStream().readNBytes(MOST_BYTES_WRITTEN + 1);
            return result(process, written);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A child that gave up takes nothing more, and its end says why. */
    private static void give(Process process, byte[] bytes) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(bytes);
        } catch (IOException gaveUp) {
            process.destroyForcibly();
        }
    }

    private static byte[] result(Process process, byte[] written) throws IOException, PdfPages.Active {
        if (written.length > MOST_BYTES_WRITTEN) {
            throw new IOException("unpacks to too much");
        }
        int end;
        try {
            end = process.waitFor();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopping);
        }
        if (end == ACTIVE) {
            throw new PdfPages.Active();
        }
        if (end != 0) {
            throw new IOException("the reader gave up: " + end);
        }
        return written;
    }

    private static String classPath() {
        return NEEDED.stream().flatMap(PdfProcess::source).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> source(Class<?> type) {
        try {
            return Stream.of(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
