/** The audit trail: {@link nl.schoolbel.platform.audit.AuditTrail} writes with the change, the operator reads. */
package nl.schoolbel.platform.audit;
