package nl.schoolbel.sla.gateway.endpoints;

/**
 * How we log in at an endpoint. What a kind does not need is {@code null}.
 *
 * @param kind {@code none}, {@code basic} (username, password), {@code bearer} (token) or
 *     {@code oauth2-client-credentials} (token URL, client id and secret, scope where it is asked for)
 */
public record Authentication(
        String kind,
        String username,
        String password,
        String token,
        String tokenUrl,
        String clientId,
        String clientSecret,
        String scope) {

    public static final String BASIC = "basic";
    public static final String BEARER = "bearer";
    public static final String OAUTH2 = "oauth2-client-credentials";

    public static final Authentication NONE = new Authentication("none", null, null, null, null, null, null, null);

    /** Without what must stay secret. */
    @Override
    public String toString() {
        return "Authentication[" + kind + "]";
    }
}
