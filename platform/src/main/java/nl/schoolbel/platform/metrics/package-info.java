/**
 * What operators see in numbers. Counters live in memory where things happen; what only the database or the broker knows is
 * read by {@link nl.schoolbel.platform.metrics.ReadingRounds} in the background, for a service by a bean of
 * {@link nl.schoolbel.platform.metrics.BackgroundReading}, so that neither a request nor a scrape waits for it. Names, labels and
 * meaning of all stand in {@code docs/metrics.md}.
 */
package nl.schoolbel.platform.metrics;
