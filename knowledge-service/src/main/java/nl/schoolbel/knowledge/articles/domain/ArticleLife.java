package nl.schoolbel.knowledge.articles.domain;

import java.util.Optional;

/**
 * Where an article stands. Versions count 1, 2, 3 …; the newest is a draft until a coach has checked it, and what is
 * written after that is the next draft, beside the version that everybody goes on to read.
 *
 * @param newest the number of the newest version, from 1
 * @param published the number of the version that everybody reads; 0 when there is none
 * @param validated true when the published version is held to be right
 * @param archived true when it was taken from the list, which is its end
 */
public record ArticleLife(int newest, int published, boolean validated, boolean archived) {

    /** Why something cannot be done. */
    public enum Refusal {
        /** It was taken from the list. */
        ARCHIVED,
        /** The newest words are checked, and nothing asks for another look. */
        CHECKED_ALREADY,
        /** It does not say what to do. */
        NO_SOLUTION,
        /** Nobody has checked it yet, or it went back. */
        NOT_CHECKED,
        /** It is validated. */
        VALIDATED_ALREADY,
        /** Who validates wrote the words, or checked them. */
        OWN_WORK
    }

    /** Refuses what cannot be. */
    public ArticleLife {
        if (published < 0 || newest < 1 || newest < published || validated && published == 0) {
            throw new IllegalArgumentException("no versions: " + newest + ", published " + published);
        }
    }

    /** An article that was just added. */
    public static ArticleLife added() {
        return new ArticleLife(1, 0, false, false);
    }

    /** True when everybody reads it. */
    public boolean isPublished() {
        return !archived && published > 0;
    }

    /** True when words wait to be checked. */
    public boolean hasDraft() {
        return !archived && newest > published;
    }

    /** Whether its words may be changed. */
    public Optional<Refusal> writing() {
        return archived ? Optional.of(Refusal.ARCHIVED) : Optional.empty();
    }

    /** With other words: those of a draft are replaced, those that everybody reads stay. */
    public ArticleLife written() {
        return newest > published ? this : new ArticleLife(newest + 1, published, validated, archived);
    }

    /**
     * Whether the newest words may be checked.
     *
     * @param solved whether they say what to do
     * @param asked whether something asks for another look at words that were checked before
     */
    public Optional<Refusal> check(boolean solved, boolean asked) {
        if (archived) {
            return Optional.of(Refusal.ARCHIVED);
        }
        if (newest == published && !asked) {
            return Optional.of(Refusal.CHECKED_ALREADY);
        }
        return solved ? Optional.empty() : Optional.of(Refusal.NO_SOLUTION);
    }

    /** Everybody reads the newest words, which nobody has validated unless they are the same as before. */
    public ArticleLife checked() {
        return new ArticleLife(newest, newest, validated && newest == published, archived);
    }

    /**
     * Whether the published version may be held to be right.
     *
     * @param writer who wrote it; {@code null} when it was drafted by itself
     * @param checker who checked it
     * @param validator who validates; {@code null} for the tickets that it helped with
     */
    public Optional<Refusal> validation(String writer, String checker, String validator) {
        if (archived) {
            return Optional.of(Refusal.ARCHIVED);
        }
        if (published == 0) {
            return Optional.of(Refusal.NOT_CHECKED);
        }
        if (validated) {
            return Optional.of(Refusal.VALIDATED_ALREADY);
        }
        boolean own = validator != null && (validator.equals(writer) || validator.equals(checker));
        return own ? Optional.of(Refusal.OWN_WORK) : Optional.empty();
    }

    /** Whether coaches may take it back to check it again. */
    public Optional<Refusal> sendingBack() {
        if (archived) {
            return Optional.of(Refusal.ARCHIVED);
        }
        return published == 0 ? Optional.of(Refusal.NOT_CHECKED) : Optional.empty();
    }

    /** A draft again, which coaches alone read. */
    public ArticleLife sentBack() {
        return new ArticleLife(newest, 0, false, archived);
    }

    /** Whether it may be taken from the list; once. */
    public Optional<Refusal> archiving() {
        return writing();
    }
}
