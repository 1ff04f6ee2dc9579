package nl.schoolbel.tickets.preferences;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people are told of a ticket, who of them, and whether that is worth a mail to who never chose. */
public enum NoticeKind {
    REPORTED(Told.CONTACTPERSONEN, true),
    /** Its report came in; told to whose ticket it is and who entered it, also to who did so just now. */
    RECEIVED(Told.OWNERS, true),
    TRIAGE_STARTED(Told.ALL, false),
    COACH_ASKED(Told.WHO_SEE_ALL, false),
    /** Nobody looks at a ticket of priority 1. */
    STAND_IN_CALLED(Told.CONTACTPERSONEN, true),
    /** Still nobody at the school does. */
    COACH_CALLED(Told.COACHES, true),
    /** And no coach is known who could. */
    NOBODY_TO_CALL(Told.CONTACTPERSONEN, true),
    HANDED_OVER(Told.ALL, true),
    RETURNED(Told.ALL, true),
    ACCEPTED(Told.ALL, false),
    VISIT_PLANNED(Told.ALL, true),
    /** The school asked for a visit, or for another moment. */
    VISIT_REQUESTED(Told.ALL, false),
    ARRIVED(Told.ALL, false),
    LEFT(Told.ALL, false),
    /** It waits for somebody at the school to do something. */
    WAITING_FOR_SCHOOL(Told.ALL, true),
    WAITING_STARTED(Told.ALL, false),
    WAITING_ENDED(Told.ALL, false),
    WORKAROUND_GIVEN(Told.ALL, true),
    /** It asks the school to confirm. */
    RESOLVED(Told.ALL, true),
    REOPENED(Told.ALL, true),
    /** It closes by itself at the end of the day unless somebody says that it does not work. */
    CLOSING_ANNOUNCED(Told.WHO_SEE_ALL, true),
    CLOSED(Told.ALL, true),
    WITHDRAWN(Told.ALL, false),
    MERGED(Told.ALL, true),
    DECLARED_MAJOR(Told.ALL, false),
    UNDECLARED_MAJOR(Told.ALL, false),
    LINKED(Told.ALL, false),
    UNLINKED(Told.ALL, false),
    COMMENTED(Told.WHO_SEE_ALL, true),
    ATTACHED(Told.WHO_SEE_ALL, false),
    CLASSIFIED(Told.WHO_SEE_ALL, false),
    PRIORITY_CHANGED(Told.WHO_SEE_ALL, false),
    PRIORITY_DISPUTED(Told.CONTACTPERSONEN, true),
    ESCALATED(Told.CONTACTPERSONEN, true);

    private static final List<String> SCHOOLS_TURN = List.of("school", "access");

    private final Told told;
    private final boolean mailed;

    NoticeKind(Told told, boolean mailed) {
        this.told = told;
        this.mailed = mailed;
    }

    /** Which of a ticket's people. */
    public enum Told {
        ALL,
        /** Not the colleague who sees its title and state only. */
        WHO_SEE_ALL,
        CONTACTPERSONEN,
        /** Whose ticket it is, and who entered it. */
        OWNERS,
        COACHES
    }

    /** Who is told. */
    public Told told() {
        return told;
    }

    /** Those that are mailed to who never chose. */
    static List<NoticeKind> mailedAtFirst() {
        return Arrays.stream(values()).filter(kind -> kind.mailed).toList();
    }

    /** The word in JSON and in a column, such as {@code visit-planned}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #slug()} wrote; empty for a word of another version of this service. */
    public static Optional<NoticeKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /**
     * What people are told when this stands in a ticket's history.
     *
     * @param what the history's word, such as {@code handed-over}
     * @param reason of a waiting, else {@code null}
     * @return empty for what is nobody's news
     */
    public static Optional<NoticeKind> ofHistory(String what, String reason) {
        if (WAITING_STARTED.slug().equals(what) && reason != null && SCHOOLS_TURN.contains(reason)) {
            return Optional.of(WAITING_FOR_SCHOOL);
        }
        return Arrays.stream(values())
                .filter(kind -> kind != WAITING_FOR_SCHOOL && kind.slug().equals(what))
                .findFirst();
    }
}
