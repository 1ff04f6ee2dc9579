package nl.schoolbel.tickets.domain;

/**
 * What beside its state decides which steps a ticket has.
 *
 * @param major it is a major incident, which others can follow
 * @param following it follows a major incident, whose steps are its own
 * @param disputed the beheerpartner disputes the priority, and nobody has decided yet
 * @param bestuurMayDecide the school has left the dispute undecided for too long
 * @param reopenable it is closed, and the time to open it again has not passed
 */
public record Circumstances(
        boolean major, boolean following, boolean disputed, boolean bestuurMayDecide, boolean reopenable) {

    /** A ticket of which nothing special is to be said. */
    public static final Circumstances PLAIN = new Circumstances(false, false, false, false, false);

    boolean standsAlone() {
        return !major && !following;
    }
}
