/**
 * The rules of activities: {@link nl.schoolbel.coaching.activities.domain.ActivityRules} says what may be planned and logged,
 * {@link nl.schoolbel.coaching.activities.domain.Standing} what may be done with one, {@link
 * nl.schoolbel.coaching.activities.domain.Diary} what stands in its way. Plain Java.
 */
package nl.schoolbel.coaching.activities.domain;
