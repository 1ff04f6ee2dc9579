/**
 * The simulator's HTTP: what its faces and endpoints share of the JDK's server.
 *
 * <p>Entry class: {@link nl.schoolbel.simulator.http.JsonHandler}. It owns no state but the requests that are answered late
 * or never. An endpoint takes a {@link nl.schoolbel.simulator.http.Request} and gives a
 * {@link nl.schoolbel.simulator.http.Reply}; a late answer holds no thread.
 */
package nl.schoolbel.simulator.http;
