package nl.schoolbel.sla.gateway.callback.secrets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a system proves that a callback is from it. */
public enum CallbackScheme {
    /** HMAC-SHA256 over id, time and body. */
    @JsonProperty("standard-webhooks")
    STANDARD_WEBHOOKS,

    /** HMAC-SHA1 over the body, in {@code X-Hub-Signature} or a header like it. */
    @JsonProperty("hub-signature-sha1")
    HUB_SIGNATURE_SHA1,

    /** HMAC-SHA256 over the body, in {@code X-Hub-Signature-256} or a header like it. */
    @JsonProperty("hub-signature-sha256")
    HUB_SIGNATURE_SHA256,

    /** A name and a password, from known addresses only. */
    @JsonProperty("basic")
    BASIC,

    /** A secret as bearer token. */
    @JsonProperty("bearer")
    BEARER;

    /** The word in JSON and in a column. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CallbackScheme of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether an id and a time are signed, so that the same callback can be told from a repeat. */
    public boolean signsIdAndTime() {
        return this == STANDARD_WEBHOOKS;
    }

    /** Whether the secret itself travels, so that the way has to be encrypted. */
    boolean sendsTheSecret() {
        return this == BASIC || this == BEARER;
    }

    boolean isHubSignature() {
        return this == HUB_SIGNATURE_SHA1 || this == HUB_SIGNATURE_SHA256;
    }
}
