package nl.schoolbel.sla.gateway.wire;

/** No answer came. Says why in words that may be logged and shown: no address, no secret, nothing of the receiver's text. */
public final class WireRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why not; the first ones before anything was sent. */
    public enum Why {
        NOT_HTTPS("not-https", "the address is not https"),
        ADDRESS_REFUSED("address-refused", "the name leads to an address that webhooks do not go to"),
        NAME_UNKNOWN("name-unknown", "the name is not known"),
        TOKEN_REFUSED("token-refused", "no token was given to us"),
        NO_CONNECTION("no-connection", "no connection"),
        CERTIFICATE_REFUSED("certificate-refused", "the certificate is not trusted or not of this name"),
        NO_ANSWER("no-answer", "no answer in time"),
        CONNECTION_BROKEN("connection-broken", "connection broken");

        private final String slug;
        private final String words;

        Why(String slug, String words) {
            this.slug = slug;
            this.words = words;
        }
    }

    public WireRefused(Why why) {
        super(why.words);
        this.why = why;
    }

    /** Kebab-case, from a closed list. */
    public String slug() {
        return why.slug;
    }

    public Why why() {
        return why;
    }

    /** Whether the receiver may have got the request, and done what it asks. */
    public boolean mayHaveArrived() {
        return why == Why.NO_ANSWER || why == Why.CONNECTION_BROKEN;
    }
}
