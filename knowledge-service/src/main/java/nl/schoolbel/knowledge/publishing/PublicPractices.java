package nl.schoolbel.knowledge.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.practices.PracticeWords;
import nl.schoolbel.knowledge.practices.PublishedPractice;
import nl.schoolbel.knowledge.practices.PublishedPractices;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Published practices for everybody. */
@ApplicationScoped
public class PublicPractices {

    @Inject
    PublishedPractices practices;

    @Inject
    PublicPracticeStore store;

    @Inject
    ReadCopies copies;

    @Inject
    PublicAddresses addresses;

    /** Last published first. */
    @Transactional
    public Page<PublicPracticeItem> list(UUID toolId, SubjectArea subjectArea, PageRequest page) {
        int limit = page.limit();
        List<PublicPracticeStore.Place> places = store.places(toolId, subjectArea, page.cursor(), limit + 1);
        Map<UUID, PublishedPractice> found =
                practices
                        .findAll(places.stream()
                                .map(PublicPracticeStore.Place::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PublishedPractice::id, Function.identity()));
        Page<PublishedPractice> kept = Page.of(
                places, limit, place -> new Cursor(place.publishedAt(), place.id()), place -> found.get(place.id()));
        return new Page<>(
                kept.items().stream().filter(Objects::nonNull).map(this::item).toList(), kept.next());
    }

    /** Refused: {@code not-found}; {@code knowledge-published-practice-gone} for one that was taken from the list. */
    @Transactional
    public PublicPractice read(UUID id) {
        return practices.find(id).map(this::whole).orElseThrow(() -> absent(id));
    }

    /**
     * A file of the published version. Refused as {@link #read}.
     *
     * @param content false for who has it already
     */
    @Transactional
    PublicFile file(UUID id, UUID material, boolean content) {
        return store.file(id, material, content).orElseThrow(() -> absent(id));
    }

    private ProblemException absent(UUID id) {
        return new ProblemException(
                store.isGone(id) ? KnowledgeProblem.PUBLISHED_PRACTICE_GONE : CommonProblem.NOT_FOUND);
    }

    private PublicPracticeItem item(PublishedPractice practice) {
        return new PublicPracticeItem(
                practice.id(),
                addresses.of(practice.id()),
                practice.version(),
                practice.title(),
                practice.words().question(),
                practice.subjectAreas(),
                practice.targets(),
                practice.words().durationMinutes(),
                practice.outcome(),
                practice.licence(),
                addresses.licence(practice.licence()),
                practice.stale(),
                practice.publishedAt());
    }

    private PublicPractice whole(PublishedPractice practice) {
        PracticeWords words = practice.words();
        return new PublicPractice(
                practice.id(),
                addresses.of(practice.id()),
                practice.version(),
                words.title(),
                words.question(),
                words.setting(),
                words.context(),
                words.steps(),
                words.materialsNeeded(),
                words.subjectAreas(),
                words.durationMinutes(),
                words.outcome(),
                words.evidence(),
                words.authorRoles(),
                words.authorName(),
                school(words.schoolId()),
                store.tools(Stream.concat(Stream.ofNullable(words.toolId()), words.moreToolIds().stream())
                        .toList()),
                store.files(practice.id(), file -> addresses.of(practice.id()) + "/materials/" + file),
                words.licence(),
                addresses.licence(words.licence()),
                words.basedOn(),
                practice.stale(),
                practice.publishedAt(),
                practice.freshSince());
    }

    private PublicPractice.School school(UUID id) {
        return id == null
                ? null
                : copies.find(SchoolEvents.CHANGED, id)
                        .map(school -> new PublicPractice.School(school.name(), school.brin()))
                        .orElse(null);
    }
}
