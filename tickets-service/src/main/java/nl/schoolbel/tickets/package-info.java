/**
 * Schools and their tickets, one package per piece of work. A ticket goes from {@code intake} over {@code triage}, {@code
 * handover}, {@code handling} and {@code resolving} to {@code closing}; what surrounds it (schools and things, talking,
 * finding, figures and privacy) is listed in the README of this service. What other services tell comes in through {@code
 * hearing}. All stand on {@code ticket} (the row, its history and the one way to take a step), and that on {@code domain}
 * (the rules).
 */
package nl.schoolbel.tickets;
