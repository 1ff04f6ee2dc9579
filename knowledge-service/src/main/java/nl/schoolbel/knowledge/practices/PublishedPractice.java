package nl.schoolbel.knowledge.practices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.TargetGroup;

/**
 * A practice that everybody reads, for other features.
 *
 * @param words all of the published version
 * @param publishedAt of that version
 * @param freshSince when it was published or confirmed last
 */
public record PublishedPractice(
        UUID id, int version, PracticeWords words, Instant publishedAt, Instant freshSince, boolean stale) {

    public String title() {
        return words.title();
    }

    /** Where it was tried; {@code null} when no school is named. */
    public UUID schoolId() {
        return words.schoolId();
    }

    /** The tool it is about; {@code null} when it is about none. */
    public UUID toolId() {
        return words.toolId();
    }

    public List<SubjectArea> subjectAreas() {
        return words.subjectAreas();
    }

    public List<TargetGroup> targets() {
        return words.context().targets();
    }

    public List<Device> devices() {
        return words.context().devices();
    }

    public PracticeOutcome outcome() {
        return words.outcome();
    }

    public Licence licence() {
        return words.licence();
    }

    public List<AuthorRole> authorRoles() {
        return words.authorRoles();
    }

    /** {@code null} without consent. */
    public String authorName() {
        return words.authorName();
    }
}
