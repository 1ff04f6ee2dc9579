package nl.schoolbel.sla.gateway.endpoints.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an endpoint wants to hear. */
public final class EventFilter {

    private EventFilter() {}

    /** @param known slugs that can be asked for, in the order in which they are named */
    public static List<Fault> faults(List<String> wanted, List<String> known) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String slug = wanted.get(i);
            if (slug == null || !known.contains(slug)) {
                faults.add(new Fault("/events/" + i, "not-in-list", String.join(", ", known)));
            } else if (!seen.add(slug)) {
                faults.add(Fault.of("/events/" + i, "duplicate"));
            }
        }
        return faults;
    }
}
