package nl.schoolbel.sla.escalation.mail;

import java.util.Locale;

/** What a mail tells. */
enum MailKind {
    /** That a ticket is late. */
    ESCALATION,
    /** The same, since the beheerpartner's own system did not hear of it. */
    UNDELIVERED,
    /** That an endpoint failed for so long that nothing is sent to it any more. */
    ENDPOINT_FAILING,
    /** That an endpoint's receiver said that it is there no more. */
    ENDPOINT_GONE;

    String inStore() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MailKind ofStore(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isOfEndpoint() {
        return this == ENDPOINT_FAILING || this == ENDPOINT_GONE;
    }
}
