package nl.schoolbel.tickets.domain;

import java.util.Locale;

/** What somebody can do with a ticket that is there. Reporting one is not in this list: it has no state to start from. */
public enum Action {
    TAKE_UP("triage-started"),
    /** A coach is asked; the ticket stays with the school. */
    ASK_COACH("coach-asked"),
    HAND_OVER("handed-over"),
    RESOLVE("resolved"),
    /** No agreement covers the hand-over, so that nobody would come. */
    UNMATCH("returned"),
    RETURN("returned"),
    ACCEPT("accepted"),
    PLAN_VISIT("visit-planned"),
    /** The school asks for a visit, or for another moment of it; nothing is planned by that. */
    REQUEST_VISIT("visit-requested"),
    ARRIVE("arrived"),
    LEAVE("left"),
    WAIT("waiting-started"),
    GO_ON("waiting-ended"),
    GIVE_WORKAROUND("workaround-given"),
    CONFIRM("closed"),
    REFUSE("reopened"),
    /** A closed ticket is opened again. */
    REOPEN("reopened"),
    WITHDRAW("withdrawn"),
    /** It was a duplicate; another ticket goes on. */
    MERGE("merged"),
    /** The beheerpartner holds another priority right. */
    DISPUTE_PRIORITY("priority-disputed"),
    CHANGE_PRIORITY("priority-changed"),
    /** What it is about is set right. */
    CLASSIFY("classified"),
    /** Others can follow it from now on. */
    DECLARE_MAJOR("declared-major"),
    /** That was a mistake: nobody follows it. */
    UNDECLARE_MAJOR("undeclared-major"),
    /** It follows a major incident from now on. */
    LINK("linked"),
    /** It stands on its own again. */
    UNLINK("unlinked");

    private final String fact;

    Action(String fact) {
        this.fact = fact;
    }

    /** The word in JSON, such as {@code hand-over}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is nobody's business but the school's. */
    public boolean isWithinSchool() {
        return this == ASK_COACH;
    }

    /** What has happened once it is done, such as {@code handed-over}. */
    public String fact() {
        return fact;
    }
}
