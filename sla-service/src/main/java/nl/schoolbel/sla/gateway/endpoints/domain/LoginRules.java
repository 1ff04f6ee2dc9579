package nl.schoolbel.sla.gateway.endpoints.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each kind of login needs. */
public final class LoginRules {

    private static final Map<String, List<String>> NEEDED = Map.of(
            "none", List.of(),
            "basic", List.of("username", "password"),
            "bearer", List.of("token"),
            "oauth2-client-credentials", List.of("tokenUrl", "clientId", "clientSecret"));

    private static final Map<String, List<String>> POSSIBLE = Map.of(
            "none", List.of(), "basic", List.of(), "bearer", List.of(), "oauth2-client-credentials", List.of("scope"));

    private static final List<String> SECRET = List.of("password", "token", "clientSecret");
    private static final String PRINTABLE = "[^\\p{Cntrl}]+";
    private static final String TOKEN = "[\\x21-\\x7e]+";

    private LoginRules() {}

    /**
     * @param given by name of the field, with those left out as {@code null}
     * @param isKept whether a secret that is left out stays what it was, since the kind is the same as before
     */
    public static List<Fault> faults(String kind, Map<String, String> given, boolean isKept) {
        if (!NEEDED.containsKey(kind)) {
            return List.of(
                    new Fault("/authentication/kind", "not-in-list", "none, basic, bearer, oauth2-client-credentials"));
        }
        List<Fault> faults = new ArrayList<>();
        new TreeMap<>(given).forEach((field, value) -> {
            String pointer = "/authentication/" + field;
            boolean isNeeded = NEEDED.get(kind).contains(field);
            if (value == null) {
                if (isNeeded && !(isKept && SECRET.contains(field))) {
                    faults.add(Fault.of(pointer, "missing"));
                }
            } else if (!isNeeded && !POSSIBLE.get(kind).contains(field)) {
                faults.add(new Fault(pointer, "not-together", kind));
            } else if (value.isBlank() && isNeeded) {
                faults.add(Fault.of(pointer, "missing"));
            } else if (!fits(field, value)) {
                faults.add(Fault.of(pointer, "pattern"));
            }
        });
        return faults;
    }

    private static boolean fits(String field, String value) {
        return switch (field) {
            case "token" -> value.matches(TOKEN);
            case "username" -> value.matches(PRINTABLE) && !value.contains(":");
            default -> value.matches(PRINTABLE);
        };
    }
}
