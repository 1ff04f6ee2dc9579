package nl.schoolbel.tickets.lookalikes;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.tickets.ticket.Subject;

/** As much of an open ticket as is needed to say whether a report is like it. */
record OpenTicket(UUID id, String number, String title, String state, Subject subject) {

    /** Why a report with this subject and title is like it; empty when it is not. */
    Set<Likeness> likeness(Subject wanted, TitleWords title) {
        EnumSet<Likeness> reasons = EnumSet.noneOf(Likeness.class);
        add(reasons, Likeness.SAME_DEVICE, wanted.deviceId(), subject.deviceId());
        add(reasons, Likeness.SAME_ROOM, wanted.roomId(), subject.roomId());
        add(reasons, Likeness.SAME_TOOL, wanted.toolId(), subject.toolId());
        add(reasons, Likeness.SAME_CATEGORY, wanted.categoryId(), subject.categoryId());
        if (title.areLike(TitleWords.of(this.title))) {
            reasons.add(Likeness.SIMILAR_WORDS);
        }
        return reasons;
    }

    private static void add(Set<Likeness> reasons, Likeness reason, UUID wanted, UUID had) {
        if (wanted != null && wanted.equals(had)) {
            reasons.add(reason);
        }
    }
}
