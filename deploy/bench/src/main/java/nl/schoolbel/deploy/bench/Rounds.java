package nl.schoolbel.deploy.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the rounds gave: a sum per operation, and the ratio of creating to the limit of each round. */
final class Rounds {

    static final String CREATE = "create a ticket";
    static final String GET = "get a ticket";
    static final String LIST = "list a school's tickets";
    static final String LIMIT = "limit: a create's rows in bare PostgreSQL";

    private final Map<String, Measured> sums = new LinkedHashMap<>();
    private final List<Double> ratios = new ArrayList<>();

    /** Adds a round, in which each operation was measured once. */
    void add(List<Measured> round) {
        Map<String, Measured> byName = new LinkedHashMap<>();
        for (Measured one : round) {
            byName.put(one.operation(), one);
            sums.merge(one.operation(), one, Measured::and);
        }
        ratios.add(ratio(byName));
    }

    Collection<Measured> sums() {
        return sums.values();
    }

    /** Throughput of creating tickets over the throughput of the same rows in bare PostgreSQL. */
    double ratio() {
        return ratio(sums);
    }

    /** The ratio of the sums and, in brackets, of each round; beside it where it must get. */
    String verdict() {
        return String.format(
                Locale.ROOT,
                "create ÷ limit: **%.3f** (rounds: %s; target ≥ 0.25). p99 of create: **%.1f ms** (target < 100 ms at 16"
                        + " connections).",
                ratio(),
                ratios.stream().map(r -> String.format(Locale.ROOT, "%.3f", r)).collect(Collectors.joining(", ")),
                sums.get(CREATE).millisAt(99));
    }

    private static double ratio(Map<String, Measured> round) {
        double limit = round.get(LIMIT).perSecond();
        return limit == 0 ? 0 : round.get(CREATE).perSecond() / limit;
    }
}
