package nl.schoolbel.tickets.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.TicketsProblem;

/**
 * Makes of a file that somebody sent one that can be given to others. One at a time: an open picture takes up to 75
 * megabytes here, a PDF as much elsewhere.
 */
@ApplicationScoped
class Cleaning {

    /** Larger is no picture of a screen and no page of text. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_WAITING = 4;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns = new Semaphore(1, true);

    /** A file as it is kept. */
    record Clean(FileKind kind, byte[] bytes) {}

    /**
     * The file anew, or a refusal: {@code file-kind-refused}, {@code file-too-large}, {@code file-unreadable}, {@code
     * file-active}; {@code part-unavailable} when too many send one at once.
     */
    Clean clean(byte[] bytes) {
        if (bytes.length == 0) {
            throw new ProblemException(TicketsProblem.FILE_UNREADABLE);
        }
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(TicketsProblem.FILE_TOO_LARGE);
        }
        FileKind kind = FileKind.of(bytes).orElseThrow(() -> new ProblemException(TicketsProblem.FILE_KIND_REFUSED));
        takeTurn();
        try {
            return new Clean(kind, kind == FileKind.PDF ? PdfProcess.anew(bytes) : Picture.anew(bytes, kind));
        } catch (Picture.TooManyPixels tooLarge) {
            throw new ProblemException(TicketsProblem.FILE_TOO_LARGE);
        } catch (PdfPages.Active active) {
            throw new ProblemException(TicketsProblem.FILE_ACTIVE);
        } catch (IOException unreadable) {
            throw new ProblemException(TicketsProblem.FILE_UNREADABLE);
        } finally {
            turns.release();
        }
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
