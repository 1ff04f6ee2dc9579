package nl.schoolbel.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Makes of a file that somebody sent one that can be given to others. One at a time: an open picture takes up to 75
 * megabytes here, a PDF as much elsewhere.
 */
@ApplicationScoped
public class Cleaning {

    /** Larger is no picture of a screen and no page of text. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_WAITING = 4;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns = new Semaphore(1, true);

    /** A file as it is kept. */
    public record Clean(FileKind kind, byte[] bytes) {}

    /**
     * The file anew, or a refusal: {@code file-kind-refused}, {@code file-too-large}, {@code file-unreadable}, {@code
     * file-active}; {@code part-unavailable} when too many send one at once.
     */
    public Clean clean(byte[] bytes) {
        if (bytes.length == 0) {
            throw new ProblemException(FileProblem.UNREADABLE);
        }
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(FileProblem.TOO_LARGE);
        }
        FileKind kind = FileKind.of(bytes).orElseThrow(() -> new ProblemException(FileProblem.KIND_REFUSED));
        takeTurn();
        try {
            return new Clean(kind, kind == FileKind.PDF ? PdfProcess.anew(bytes) : Picture.anew(bytes, kind));
        } catch (Picture.TooManyPixels tooLarge) {
            throw new ProblemException(FileProblem.TOO_LARGE);
        } catch (PdfPages.Active active) {
            throw new ProblemException(FileProblem.ACTIVE);
        } catch (IOException unreadable) {
            throw new ProblemException(FileProblem.UNREADABLE);
        } finally {
            turns.release();
        }
    }

    /**
     * As {@link #clean(byte[])}. Nothing more is read of a file that is too large than how large it is.
     *
     * @param file {@code null} when none was sent
     */
    public Clean clean(FileUpload file) throws IOException {
        if (file != null && file.size() > MOST_BYTES) {
            throw new ProblemException(FileProblem.TOO_LARGE);
        }
        return clean(file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile()));
    }

    private void takeTurn() {
        try {
            if (turns.getQueueLength() < MOST_WAITING && turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(CommonProblem.PART_UNAVAILABLE);
    }
}
