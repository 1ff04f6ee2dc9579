package nl.schoolbel.knowledge.practices;

import java.time.Instant;

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
}
