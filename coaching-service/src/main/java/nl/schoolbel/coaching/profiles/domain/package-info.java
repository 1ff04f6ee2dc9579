/**
 * A task profile and what differs between two: {@link nl.schoolbel.coaching.profiles.domain.ProfileDifference}. Plain Java.
 */
package nl.schoolbel.coaching.profiles.domain;
