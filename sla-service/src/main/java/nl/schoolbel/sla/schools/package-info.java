/** Schools as sla-service needs them: a read copy kept by {@link nl.schoolbel.sla.schools.SchoolConsumer}. */
package nl.schoolbel.sla.schools;
