package nl.schoolbel.tickets.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.RedactedText;

/**
 * Words or files of tickets that can be taken out. Each feature that holds some has one bean of this type. All run in
 * the caller's transaction, with the ticket locked.
 */
public interface RedactableText {

    /** What stands in place of words that were taken out. */
    String MARK = "[verwijderd]";

    /**
     * What stood there.
     *
     * @param texts the words, or the name of a file; empty when there were none yet
     * @param outside whether the beheerpartner could read it
     */
    record Taken(List<String> texts, boolean outside) {

        /** Whether all had been taken out before. */
        public boolean isMark() {
            return texts.stream().allMatch(MARK::equals);
        }
    }

    /** What the feature answers for. */
    Set<RedactedText> kinds();

    /**
     * Puts the mark in place of the words, or drops the file; a second time changes nothing.
     *
     * @param id of the comment or attachment; {@code null} for what a ticket has once
     * @return what stood there, or empty when the ticket has no such thing
     */
    Optional<Taken> redact(RedactedText what, UUID ticketId, UUID id);

    /**
     * A place where words stand.
     *
     * @param thingId of the comment or attachment there; {@code null} for what a ticket has once
     */
    record Holder(UUID ticketId, UUID thingId) {}

    /**
     * Where the same words stand, because they were written once for several tickets.
     *
     * @return in the order in which the tickets are locked, the asked one included
     */
    default List<Holder> holders(RedactedText what, Holder asked) {
        return List.of(asked);
    }

    /**
     * Does as {@link #redact} with what another ticket holds too.
     *
     * @param copy one of the {@link #holders} of the original
     */
    default Optional<Taken> redactCopy(RedactedText what, Holder copy, Holder original) {
        return redact(what, copy.ticketId(), copy.thingId());
    }
}
