/**
 * How programs of ours call a running stack over HTTP: {@link nl.schoolbel.deploy.local.client.ApiClient} for the
 * services, {@link nl.schoolbel.deploy.local.client.SimulatorClient} for the beheerpartner simulator. Both speak JSON as
 * trees and know nothing of the services' classes, as any caller outside. What comes next: the demo, {@code deploy/e2e}
 * and {@code deploy/bench} use them.
 */
package nl.schoolbel.deploy.local.client;
