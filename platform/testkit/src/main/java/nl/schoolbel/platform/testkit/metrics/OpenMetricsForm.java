package nl.schoolbel.platform.testkit.metrics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an answer is OpenMetrics 1.0 that a strict reader takes; one that is not makes Prometheus drop the whole look. */
final class OpenMetricsForm {

    private static final String END = "# EOF";
    private static final String VALUE = "(?:NaN|[+-]?Inf|[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)";
    private static final String LABELS = "\\{(?:[a-zA-Z_]\\w*=\"(?:[^\"\\\\\n]|\\\\[\"\\\\n])*\",?)*}";
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:" + LABELS + ")? " + VALUE + "(?: "
            + VALUE + ")?( # " + LABELS + " " + VALUE + "(?: " + VALUE + ")?)?");
    private static final Pattern ABOUT = Pattern.compile("# (HELP|TYPE|UNIT) ([a-zA-Z_:][\\w:]*) ?(.*)");

    /** Of a summary also what Micrometer makes of timers of what is under way; Prometheus takes it. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "counter", List.of("_total", "_created"),
            "gauge", List.of(""),
            "histogram", List.of("_bucket", "_count", "_sum", "_created"),
            "summary", List.of("", "_count", "_sum", "_created", "_active_count", "_duration_sum"),
            "info", List.of("_info"),
            "stateset", List.of(""),
            "unknown", List.of(""));

    private static final List<String> MAY_HAVE_EXAMPLES = List.of("_bucket", "_total");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private String family = "";
    private String type = "unknown";

    private OpenMetricsForm() {}

    /** What is wrong with it; empty when nothing is. */
    static List<String> faults(String answer) {
        OpenMetricsForm form = new OpenMetricsForm();
        if (!answer.endsWith(END + "\n")) {
            form.faults.add("does not end with " + END);
        }
        List<String> lines = answer.lines().toList();
        lines.subList(0, Math.max(0, lines.size() - 1)).forEach(form::read);
        return form.faults;
    }

    private void read(String line) {
        Matcher about = ABOUT.matcher(line);
        Matcher sample = SAMPLE.matcher(line);
        if (about.matches()) {
            about(line, about.group(1), about.group(2), about.group(3));
        } else if (sample.matches()) {
            sample(line, sample.group(1), sample.group(2) != null);
        } else {
            faults.add("neither about a metric nor a value: " + line);
        }
    }

    private void about(String line, String what, String name, String text) {
        if (!name.equals(family)) {
            family = name;
            type = "unknown";
            if (!families.add(name)) {
                faults.add("comes back: " + line);
            }
        }
        if (!told.add(what + " " + name)) {
            faults.add("told twice: " + line);
        }
        if (what.equals("TYPE")) {
            type = text;
        }
        if (what.equals("UNIT") && !text.isEmpty() && !name.endsWith("_" + text)) {
            faults.add("its name does not end with its unit: " + line);
        }
    }

    private void sample(String line, String name, boolean example) {
        boolean known = ENDINGS.getOrDefault(type, List.of()).stream().anyMatch(ending -> name.equals(family + ending));
        if (!known) {
            faults.add("no value of the " + type + " " + family + ": " + line);
        }
        if (example && MAY_HAVE_EXAMPLES.stream().noneMatch(name::endsWith)) {
            faults.add("may have no example: " + line);
        }
    }
}
