package nl.schoolbel.deploy.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** The figures as Markdown, ready for {@code RESULTS.md}. */
final class Table {

    private Table() {}

    /** One line per operation; times in milliseconds. */
    static String of(Collection<Measured> all) {
        StringBuilder table = new StringBuilder();
        table.append("| operation | requests | errors | requests/s | p50 ms | p99 ms | max ms |\n");
        table.append("|---|--:|--:|--:|--:|--:|--:|\n");
        for (Measured one : all) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f |%n",
                    one.operation(),
                    one.requests(),
                    one.errors(),
                    one.perSecond(),
                    one.millisAt(50),
                    one.millisAt(99),
                    one.maxMillis()));
        }
        return table.toString();
    }

    /** Rows per ticket of both sides, one line per table. */
    static String of(SortedMap<String, Double> service, SortedMap<String, Double> bare) {
        SortedSet<String> names = new TreeSet<>(service.keySet());
        names.addAll(bare.keySet());
        StringBuilder table =
                new StringBuilder("| rows per ticket | tickets-service | bare PostgreSQL |\n|---|--:|--:|\n");
        for (String name : names) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f |%n",
                    name,
                    service.getOrDefault(name, 0.0),
                    bare.getOrDefault(name, 0.0)));
        }
        return table.toString();
    }
}
