package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;

/** What everybody reads of practices, for other features. One that was archived is not among them. */
@ApplicationScoped
public class PublishedPractices {

    @Inject
    PracticeStore store;

    @Inject
    PracticeConfig config;

    @Inject
    DomainClock clock;

    public Optional<PublishedPractice> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** In no order; those that are not published are left out. */
    public List<PublishedPractice> findAll(Collection<UUID> ids) {
        Instant now = clock.instant();
        return ids.isEmpty()
                ? List.of()
                : store.published(ids).stream().map(row -> published(row, now)).toList();
    }

    public boolean isPublished(UUID id) {
        return find(id).isPresent();
    }

    private PublishedPractice published(PracticeStore.Listed row, Instant now) {
        Practice practice = row.practice();
        return new PublishedPractice(
                practice.id(),
                row.version().number(),
                PracticeWords.of(row.version().text(), practice.authorRole()),
                practice.publishedAt(),
                practice.freshSince(),
                config.freshness().isStale(practice.freshSince(), now));
    }
}
