/** A collector of traces for tests: {@link nl.schoolbel.deploy.e2e.traces.TraceReceiver} takes what the services export. */
package nl.schoolbel.deploy.e2e.traces;
