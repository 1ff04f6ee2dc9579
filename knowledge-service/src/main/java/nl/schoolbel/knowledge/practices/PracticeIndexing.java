package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.searching.SearchItem;
import nl.schoolbel.knowledge.terms.ItemKind;

/** What is found of practices: what everybody reads, without the author's name. In the running transaction. */
@ApplicationScoped
class PracticeIndexing {

    private static final int STALE = 0;

    @Inject
    SearchIndex index;

    @Inject
    PublishedPractices practices;

    @Inject
    PracticeVersionStore versions;

    /** What is published of it now. */
    void put(UUID id) {
        practices.find(id).map(this::item).ifPresent(index::put);
    }

    void remove(UUID id) {
        index.remove(ItemKind.PRACTICE, id);
    }

    private SearchItem item(PublishedPractice practice) {
        PracticeWords words = practice.words();
        return new SearchItem(
                ItemKind.PRACTICE,
                practice.id(),
                practice.title(),
                List.of(),
                null,
                words.question(),
                body(words),
                practice.toolId(),
                practice.schoolId(),
                practice.subjectAreas(),
                practice.targets(),
                practice.devices(),
                List.of(),
                null,
                null,
                practice.outcome(),
                true,
                practice.stale() ? STALE : SearchItem.AS_A_RULE,
                Objects.requireNonNullElse(versions.firstPublishedAt(practice.id()), practice.publishedAt()),
                practice.publishedAt());
    }

    private static String body(PracticeWords words) {
        return Stream.of(
                        Stream.of(words.setting()),
                        words.steps().stream(),
                        words.materialsNeeded().stream(),
                        words.evidence().stream().map(Evidence::text))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }
}
