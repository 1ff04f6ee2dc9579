/**
 * What a connector would do, without doing it: {@link nl.schoolbel.sla.gateway.connectors.dryrun.DryRunResource} is the
 * entry, {@link nl.schoolbel.sla.gateway.connectors.dryrun.DryRuns} makes the requests and reads the bodies. Nothing is
 * stored or sent.
 */
package nl.schoolbel.sla.gateway.connectors.dryrun;
