package nl.schoolbel.knowledge.practices;

import java.time.Instant;

/**
 * One version as it is stored.
 *
 * @param writer the subject of who wrote it last
 * @param publishedAt {@code null} for a draft
 */
record PracticeVersion(int number, PracticeText text, String writer, Instant writtenAt, Instant publishedAt) {

    PracticeVersionView view(AuthorRole author) {
        return new PracticeVersionView(number, PracticeWords.of(text, author), writtenAt, publishedAt);
    }
}
