package nl.schoolbel.coaching.activities.domain;

/**
 * What an activity takes of a coach's time, in minutes.
 *
 * @param travel both ways together
 * @param contact with people
 * @param technical the part of preparation and contact that went to technical help
 */
public record Minutes(int preparation, int travel, int contact, int technical) {

    /** Technical help is a part of the others and adds nothing. */
    public int total() {
        return preparation + travel + contact;
    }
}
