package nl.schoolbel.knowledge.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * Makes the export in a file of its own before anything is sent: a slow client keeps no transaction open, and what goes
 * wrong is a refusal and not half a file.
 */
@ApplicationScoped
public class KnowledgeExport {

    /** It reads the whole database; a second one would only make both slow. */
    private final Semaphore one = new Semaphore(1);

    @Inject
    ExportSnapshot snapshot;

    @Inject
    AuditTrail audit;

    /** The file, which is the caller's to delete. Refused: {@code knowledge-too-many-at-once}. */
    Path make() {
        if (!one.tryAcquire()) {
            throw new ProblemException(KnowledgeProblem.TOO_MANY_AT_ONCE);
        }
        try {
            audit.read("knowledge-exported", "knowledge", "all");
            return written();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            one.release();
        }
    }

    private Path written() throws IOException {
        Path file = Files.createTempFile("knowledge-export-", ".zip");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            snapshot.write(out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }
}
