/** Domain time: {@link nl.schoolbel.platform.time.DomainClock}, the only place that reads the machine's clock. */
package nl.schoolbel.platform.time;
