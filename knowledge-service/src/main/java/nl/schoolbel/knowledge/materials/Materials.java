package nl.schoolbel.knowledge.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.practices.PracticeDrafts;
import nl.schoolbel.knowledge.practices.VersionPart;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.files.Cleaning;
import nl.schoolbel.platform.files.FileName;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Puts files with a practice, gives them out and takes them away. Each change is made in the draft, so that it waits for a
 * check like the words do, and a published version keeps its files. Who reads a version reads its files.
 */
@ApplicationScoped
public class Materials implements VersionPart {

    private static final String KIND = "practice";
    private static final int MOST_FILES = 10;
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    /** What stands for a name that was taken out. */
    private static final String REDACTED = "verwijderd";

    @Inject
    PracticeDrafts drafts;

    @Inject
    MaterialStore store;

    @Inject
    Caller caller;

    @Inject
    IdempotencyStore answers;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** A material with its content. */
    public record File(Material material, byte[] bytes) {}

    /**
     * Puts a file with the draft. Refused: {@code not-found}, {@code knowledge-practice-archived}, {@code
     * knowledge-materials-full}.
     *
     * @param name as it was sent, not to be trusted; may be {@code null}. One with personal data in it is not kept
     */
    @Transactional
    Material add(UUID practice, String name, Cleaning.Clean clean) {
        int draft = drafts.open(practice);
        List<Material> held = store.of(practice, draft).stream()
                .filter(one -> one.redactedAt() == null)
                .toList();
        long bytes = held.stream().mapToLong(Material::sizeBytes).sum();
        if (held.size() >= MOST_FILES || bytes + clean.bytes().length > MOST_BYTES) {
            throw new ProblemException(KnowledgeProblem.MATERIALS_FULL);
        }
        boolean tells = FileName.tellsOfPersons(name);
        Material material = new Material(
                UUID.randomUUID(),
                FileName.unlike(
                        FileName.clean(tells ? null : name, clean.kind()),
                        held.stream().map(Material::name).collect(Collectors.toSet())),
                clean.kind().mediaType(),
                clean.bytes().length,
                draft,
                null,
                clock.instant(),
                null,
                tells ? Boolean.TRUE : null);
        store.insert(practice, material, caller.subject(), clean.bytes());
        audit.changed("practice-material-added", KIND, auditId(practice, material.id()));
        return material;
    }

    /**
     * Newest first. Refused: {@code not-found}.
     *
     * @param version its number; {@code null} for the one that the caller reads
     */
    @Transactional
    public Page<Material> list(UUID practice, Integer version, PageRequest page) {
        int number = drafts.look(practice).require(version);
        int limit = page.limit();
        return Page.of(
                store.list(practice, number, page.cursor(), limit + 1),
                limit,
                material -> new Cursor(material.addedAt(), material.id()),
                material -> material);
    }

    /** One of any version that the caller sees. Refused: {@code not-found}, also when its content is gone. */
    @Transactional
    public File open(UUID practice, UUID id) {
        int newest = drafts.look(practice).newest();
        Material material = store.find(practice, id)
                .filter(one -> one.addedInVersion() <= newest)
                .orElseThrow(Materials::notFound);
        return new File(material, store.content(id).orElseThrow(Materials::notFound));
    }

    /**
     * Takes it out of the draft; versions that were published keep it. Refused: {@code not-found}, {@code
     * knowledge-practice-archived}.
     */
    @Transactional
    public void remove(UUID practice, UUID id) {
        int draft = drafts.open(practice);
        Material material = store.find(practice, id)
                .filter(one -> one.removedInVersion() == null)
                .orElseThrow(Materials::notFound);
        if (material.addedInVersion() == draft) {
            store.delete(id);
        } else {
            store.removeIn(id, draft);
        }
        audit.changed("practice-material-removed", KIND, auditId(practice, id));
    }

    /**
     * Takes content and name out of every version for good, since somebody can be recognised; that there was a file stays. Safe
     * to repeat. Refused: {@code not-found}.
     */
    @Transactional
    Material redact(UUID practice, UUID id) {
        drafts.touch(practice);
        Material material = store.find(practice, id).orElseThrow(Materials::notFound);
        if (material.redactedAt() == null) {
            store.redact(id, REDACTED, clock.instant());
            answers.redact(id, "name", material.name(), REDACTED);
            audit.changed("practice-material-redacted", KIND, auditId(practice, id));
        }
        return store.find(practice, id).orElseThrow();
    }

    @Override
    public String field() {
        return "materials";
    }

    /** By name; what was redacted differs from nothing. */
    @Override
    public List<String> texts(UUID practice, int version) {
        return store.of(practice, version).stream()
                .filter(one -> one.redactedAt() == null)
                .map(Material::name)
                .sorted()
                .toList();
    }

    /** A part of its practice in the audit trail. */
    private static String auditId(UUID practice, UUID id) {
        return practice + "/materials/" + id;
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
