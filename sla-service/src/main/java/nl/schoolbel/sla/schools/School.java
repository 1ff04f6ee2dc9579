package nl.schoolbel.sla.schools;

import java.util.UUID;

/** What sla-service keeps of a school, to tell the beheerpartner where to go and whom to ring. */
public record School(UUID id, String name, String brin, String phone) {}
