package nl.schoolbel.simulator.oauth;

/**
 * Who gets a token. What is left out has the usual.
 *
 * @param clientId {@code schoolbel} when left out
 * @param clientSecret {@code client-secret} when left out
 * @param scope that has to be asked for; {@code null} for any
 * @param expiresInSeconds how long a token is good; 3600 when left out
 */
record TokenSettings(String clientId, String clientSecret, String scope, Integer expiresInSeconds) {

    private static final int AN_HOUR = 3_600;

    TokenSettings {
        clientId = clientId == null ? "schoolbel" : clientId;
        clientSecret = clientSecret == null ? "client-secret" : clientSecret;
        expiresInSeconds = expiresInSeconds == null ? AN_HOUR : expiresInSeconds;
    }

    static TokenSettings usual() {
        return new TokenSettings(null, null, null, null);
    }
}
