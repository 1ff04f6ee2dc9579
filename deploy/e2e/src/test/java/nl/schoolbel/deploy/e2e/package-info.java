/**
 * The whole suite as built programs on random ports, with real PostgreSQL, Kafka and Keycloak, and what happens to a
 * ticket on it when parts fail, callers lie and records come twice.
 *
 * <p>Entry class: {@link nl.schoolbel.deploy.e2e.World}, started once per run by {@code RunningStack} and handed to each
 * test class. {@code TicketScenario} does, {@code TicketExpectations} waits and checks, {@code LateTicketStory} is both for
 * the way of one late ticket. Nobody sleeps: {@code DomainTime} moves the services' clocks. Logs of all programs lie
 * in {@code deploy/e2e/target/stack/logs}.
 */
package nl.schoolbel.deploy.e2e;
