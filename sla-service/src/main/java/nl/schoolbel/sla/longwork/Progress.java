package nl.schoolbel.sla.longwork;

/**
 * How far it is.
 *
 * @param total as counted at the start; what comes in meanwhile is not in it
 */
public record Progress(long done, long total) {}
