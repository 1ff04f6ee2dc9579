/**
 * Counting in school days, school weeks and school years: {@link nl.schoolbel.coaching.schooldays.domain.SchoolDays} and
 * {@link nl.schoolbel.coaching.schooldays.domain.SchoolYear}. Plain Java.
 */
package nl.schoolbel.coaching.schooldays.domain;
