package nl.schoolbel.knowledge.practices.domain;

import java.util.Optional;

/**
 * Where a practice stands. Versions count 1, 2, 3 …; the newest is a draft until it is published, and what is written
 * after a publication is the next draft, beside the version that everybody goes on to read.
 *
 * @param newest the number of the newest version, from 1
 * @param published the number of the version that is published; 0 when none ever was
 * @param archived true when it was taken from the list, which is its end
 */
public record PracticeLife(int newest, int published, boolean archived) {

    /** Why something cannot be done. */
    public enum Refusal {
        /** It was taken from the list. */
        ARCHIVED,
        /** The newest version is published already. */
        NOTHING_TO_PUBLISH,
        /** Who checks is the author, or wrote the words that are checked. */
        OWN_WORK,
        /** The newest version was given back already, and its author has not written since. */
        RETURNED_ALREADY,
        /** Nobody else reads it yet. */
        NOT_PUBLISHED
    }

    /** Refuses numbers that cannot be. */
    public PracticeLife {
        if (published < 0 || newest < 1 || newest < published) {
            throw new IllegalArgumentException("no versions: " + newest + ", published " + published);
        }
    }

    /** A practice that was just added. */
    public static PracticeLife added() {
        return new PracticeLife(1, 0, false);
    }

    /** True when words wait for the editorial check. */
    public boolean hasDraft() {
        return !archived && newest > published;
    }

    /** True when everybody reads it. */
    public boolean isPublished() {
        return !archived && published > 0;
    }

    /** Whether its words may be changed. */
    public Optional<Refusal> writing() {
        return archived ? Optional.of(Refusal.ARCHIVED) : Optional.empty();
    }

    /** With other words: those of the draft are replaced, those of a published version stay. */
    public PracticeLife written() {
        return newest > published ? this : new PracticeLife(newest + 1, published, archived);
    }

    /**
     * Whether the newest version may be published.
     *
     * @param author who added the practice
     * @param writer who wrote the newest version
     * @param checker who did the editorial check
     */
    public Optional<Refusal> publication(String author, String writer, String checker) {
        if (archived) {
            return Optional.of(Refusal.ARCHIVED);
        }
        if (newest == published) {
            return Optional.of(Refusal.NOTHING_TO_PUBLISH);
        }
        return checker.equals(author) || checker.equals(writer) ? Optional.of(Refusal.OWN_WORK) : Optional.empty();
    }

    /**
     * Whether the newest version may be given back to its author; by whom it might be published.
     *
     * @param waiting false when it was given back before, and not written since
     */
    public Optional<Refusal> returning(String author, String writer, String checker, boolean waiting) {
        Optional<Refusal> refusal = publication(author, writer, checker);
        return refusal.isEmpty() && !waiting ? Optional.of(Refusal.RETURNED_ALREADY) : refusal;
    }

    /** Whether somebody may say that what everybody reads is still right. */
    public Optional<Refusal> confirming() {
        if (archived) {
            return Optional.of(Refusal.ARCHIVED);
        }
        return published == 0 ? Optional.of(Refusal.NOT_PUBLISHED) : Optional.empty();
    }

    /** Whether it may be taken from the list; once. */
    public Optional<Refusal> archiving() {
        return writing();
    }
}
