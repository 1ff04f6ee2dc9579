/**
 * How fast the arithmetic of service time is, measured by JMH: {@link nl.schoolbel.deploy.bench.servicetime.ServiceTimeBench}, run by
 * {@code deploy/bench/servicetime}.
 */
package nl.schoolbel.deploy.bench.servicetime;
