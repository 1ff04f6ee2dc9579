/**
 * Holds what lies in {@code deploy/kubernetes} to the published models of Kubernetes and the operators, to itself, and to
 * the services' own code: entry {@link nl.schoolbel.deploy.kubernetes.Manifests}. A cluster is not needed, and none was
 * seen by these tests.
 */
package nl.schoolbel.deploy.kubernetes;
