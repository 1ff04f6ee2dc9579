/**
 * On which days schools have lessons. {@link nl.schoolbel.coaching.schooldays.SchoolDayBook} is the way in; it keeps what was
 * heard of closed days and ordinary weeks, and what it heard before, since a school tells only of the running school year
 * on. Activities are planned, checks fall due and effects are counted by it.
 */
package nl.schoolbel.coaching.schooldays;
