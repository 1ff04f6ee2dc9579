package nl.schoolbel.sla.gateway.endpoints.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Headers that an endpoint asks for beside ours: none that carries the message, its proof, the login or the connection. */
public final class HeaderRules {

    public static final int MOST = 20;
    public static final int LONGEST_VALUE = 500;
    private static final int LONGEST_NAME = 60;
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final String PRINTABLE = "[\\x20-\\x7e]+";

    private static final Set<String> RESERVED = Set.of(
            "authorization",
            "host",
            "connection",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "expect");

    private static final List<String> RESERVED_BEGINNINGS = List.of("webhook-", "content-", "proxy-");

    private HeaderRules() {}

    /**
     * @param wanted by name; {@code null} keeps what it was
     * @param known names that have a value already, in any case
     */
    public static List<Fault> faults(Map<String, String> wanted, Set<String> known) {
        if (wanted.size() > MOST) {
            return List.of(Fault.of("/headers", "too-many"));
        }
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> kept = new HashSet<>();
        known.forEach(name -> kept.add(name.toLowerCase(Locale.ROOT)));
        new TreeMap<>(wanted).forEach((name, value) -> {
            String pointer = "/headers/" + name.replace("~", "~0").replace("/", "~1");
            String lower = name.toLowerCase(Locale.ROOT);
            if (name.length() > LONGEST_NAME || !name.matches(TOKEN)) {
                faults.add(Fault.of("/headers", "header-name"));
            } else if (RESERVED.contains(lower) || RESERVED_BEGINNINGS.stream().anyMatch(lower::startsWith)) {
                faults.add(Fault.of(pointer, "header-reserved"));
            } else if (!seen.add(lower)) {
                faults.add(Fault.of(pointer, "duplicate"));
            } else if (value == null ? !kept.contains(lower) : value.isBlank()) {
                faults.add(Fault.of(pointer, "missing"));
            } else if (value != null && (value.length() > LONGEST_VALUE || !value.matches(PRINTABLE))) {
                faults.add(Fault.of(pointer, "header-value"));
            }
        });
        return faults;
    }

    /** The new values, with those kept of which only the name was given. */
    public static Map<String, String> merged(Map<String, String> wanted, Map<String, String> known) {
        Map<String, String> old = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        old.putAll(known);
        Map<String, String> merged = new TreeMap<>();
        wanted.forEach((name, value) -> merged.put(name, value == null ? old.get(name) : value.strip()));
        return merged;
    }
}
