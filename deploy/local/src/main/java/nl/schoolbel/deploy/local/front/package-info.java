/**
 * The one address of a service that runs several times on this machine: a small balancer in the launcher.
 *
 * <p>Entry class: {@link nl.schoolbel.deploy.local.front.Front}. It owns which {@link nl.schoolbel.deploy.local.front.Backend}
 * takes part and what becomes of a request when one breaks. In production an ingress or a service mesh does this work.
 */
package nl.schoolbel.deploy.local.front;
