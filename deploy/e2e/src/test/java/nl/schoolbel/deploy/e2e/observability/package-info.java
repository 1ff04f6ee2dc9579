/**
 * Reads what lies in {@code deploy/observability} and asks it of a real Prometheus.
 *
 * <p>Entry classes: {@code RuleFiles} and {@code Dashboards} for what is written there, {@code Prometheus} for a process of
 * Debian's package. The tests of this package need no stack; {@code ObservabilityIT} beside it asks every query of the running
 * suite. {@code PromQl} takes queries apart, as far as it takes to find what has to have data.
 */
package nl.schoolbel.deploy.e2e.observability;
