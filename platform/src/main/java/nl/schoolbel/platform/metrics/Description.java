package nl.schoolbel.platform.metrics;

/**
 * What is to be seen of a metric.
 *
 * @param name in dots, without unit and {@code total}, which Prometheus shows at its end
 * @param unit such as {@code seconds}; {@code null} where a plain number of things is meant
 * @param help one sentence for who reads it raw
 */
public record Description(String name, String unit, String help) {}
