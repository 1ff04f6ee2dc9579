/**
 * Measures tickets-service beside what the machine could do: {@link nl.schoolbel.deploy.bench.Bench} starts the service
 * with its parts, fills a board, drives create, get and list over HTTP and, in turn, writes the rows of a create into
 * bare PostgreSQL. It prints figures and judges nothing; no build runs it. What comes next: {@code RESULTS.md} keeps the
 * figures of each version.
 */
package nl.schoolbel.deploy.bench;
