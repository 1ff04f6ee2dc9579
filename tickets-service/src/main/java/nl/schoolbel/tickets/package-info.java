/**
 * Schools and their tickets. One package per piece of work, in the order of a ticket's life: {@code schools}, {@code
 * intake}, {@code triage}, {@code handover}, {@code handling}, {@code resolving}, {@code closing}; beside them {@code
 * comments}, {@code reading} and {@code timeline}. What other services tell comes in through {@code hearing}. All stand
 * on {@code ticket} (the row, its history and the one way to take a step), and that on {@code domain} (the rules).
 */
package nl.schoolbel.tickets;
