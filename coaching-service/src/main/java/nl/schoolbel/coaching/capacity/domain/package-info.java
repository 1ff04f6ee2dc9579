/**
 * Counting the minutes of coaches in plain Java: {@link nl.schoolbel.coaching.capacity.domain.Minutes} adds up and gives the
 * technical share, {@link nl.schoolbel.coaching.capacity.domain.TeamKinds} keeps a kind from telling on one coach.
 */
package nl.schoolbel.coaching.capacity.domain;
