package nl.schoolbel.sla.schools;

import java.util.UUID;

/** Told inside the service and the transaction: from now on other hours count at a school. */
public record SchoolHoursChanged(UUID schoolId) {}
