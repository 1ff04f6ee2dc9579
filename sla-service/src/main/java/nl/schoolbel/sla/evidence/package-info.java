/**
 * Evidence: {@link nl.schoolbel.sla.evidence.Breaches} reads breaches for who may know them and takes what school,
 * beheerpartner and bestuur say of the reason; {@link nl.schoolbel.sla.evidence.ReportedTimes} keeps when the
 * beheerpartner's own system says that a target was met. A breach itself is written in {@code escalation} and frozen by the
 * database; what counts of it is in {@code figures}.
 */
package nl.schoolbel.sla.evidence;
