/**
 * What the work of a coach is. {@link nl.schoolbel.coaching.profiles.TaskProfileResource} is the way in, {@link
 * nl.schoolbel.coaching.profiles.TaskProfiles} the use case: a draft becomes a version that is never edited again, and {@link
 * nl.schoolbel.coaching.profiles.ProfileWork} says which coach works under which. It describes the work, never how somebody
 * does it.
 */
package nl.schoolbel.coaching.profiles;
