/**
 * What a running service shows at {@code /q/metrics}, held to {@code docs/metrics.md}: a service extends
 * {@link nl.schoolbel.platform.testkit.metrics.MetricRules}.
 */
package nl.schoolbel.platform.testkit.metrics;
