package nl.schoolbel.knowledge.practices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.searching.SearchItem;
import nl.schoolbel.knowledge.terms.ItemKind;

/**
 * One version as it is stored.
 *
 * @param writer the subject of who wrote it last
 * @param publishedAt {@code null} for a draft
 */
record PracticeVersion(int number, PracticeText text, String writer, Instant writtenAt, Instant publishedAt) {

    PracticeVersionView view() {
        return new PracticeVersionView(
                number,
                text.schoolId(),
                text.toolId(),
                text.title(),
                text.question(),
                text.setting(),
                text.steps(),
                text.subjectAreas(),
                text.durationMinutes(),
                text.outcome(),
                writtenAt,
                publishedAt);
    }

    /** What is found of it once it is published. */
    SearchItem searchItem(UUID practice, Instant publishedAt) {
        return new SearchItem(
                ItemKind.PRACTICE,
                practice,
                text.title(),
                List.of(),
                null,
                text.question(),
                text.setting() + "\n" + String.join("\n", text.steps()),
                text.toolId(),
                text.schoolId(),
                text.subjectAreas(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                text.outcome(),
                true,
                SearchItem.AS_A_RULE,
                publishedAt,
                publishedAt);
    }
}
