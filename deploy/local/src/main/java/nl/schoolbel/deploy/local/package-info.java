/**
 * The whole suite on one machine: PostgreSQL, Kafka, Keycloak, the four services and the beheerpartner simulator, each a
 * process of its own.
 *
 * <p>Entry class: {@link nl.schoolbel.deploy.local.Stack}, used by the command {@link nl.schoolbel.deploy.local.Up} and
 * as a library by {@code deploy/e2e} and {@code deploy/bench}. One class per {@link nl.schoolbel.deploy.local.Part};
 * all of them start their programs through {@code Processes}, which sees to it that nothing is left behind. What comes
 * next: the package {@code demo} plays a story on a running stack.
 */
package nl.schoolbel.deploy.local;
