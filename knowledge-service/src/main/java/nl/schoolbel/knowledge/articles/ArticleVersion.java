package nl.schoolbel.knowledge.articles;

import java.time.Instant;
import java.util.List;

/**
 * One version as it is stored.
 *
 * @param masked what a draft by itself has no more, in Dutch
 * @param writer the subject of who wrote it last; {@code null} when it was drafted by itself from a ticket
 * @param checker the subject of who checked it; {@code null} for a draft
 */
public record ArticleVersion(
        int number,
        ArticleText text,
        List<String> masked,
        String writer,
        Instant writtenAt,
        String checker,
        Instant checkedAt,
        Instant validatedAt) {

    /** True when no person wrote it. */
    public boolean byItself() {
        return writer == null;
    }

    ArticleVersionView view() {
        return new ArticleVersionView(
                number,
                text.toolId(),
                text.title(),
                text.problem(),
                text.solution(),
                byItself(),
                writtenAt,
                checkedAt,
                validatedAt);
    }
}
