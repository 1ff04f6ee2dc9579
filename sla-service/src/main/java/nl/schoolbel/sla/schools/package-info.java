/**
 * Schools as sla-service needs them: {@link nl.schoolbel.sla.schools.SchoolConsumer} hears them and keeps a copy, and of their
 * hours and closed days also what they were when. {@link nl.schoolbel.sla.schools.SchoolHours} gives these as steps to the clocks,
 * which are told of a change by {@link nl.schoolbel.sla.schools.SchoolHoursChanged}.
 */
package nl.schoolbel.sla.schools;
