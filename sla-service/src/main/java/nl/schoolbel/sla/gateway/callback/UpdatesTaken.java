package nl.schoolbel.sla.gateway.callback;

/** Said on this node after updates were stored, so that they are told at once. */
public record UpdatesTaken() {}
