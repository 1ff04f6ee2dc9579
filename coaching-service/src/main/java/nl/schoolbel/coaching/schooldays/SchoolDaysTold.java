package nl.schoolbel.coaching.schooldays;

import java.util.UUID;

/** Told inside the service when a school was heard of and the book holds its days, in the transaction that heard it. */
public record SchoolDaysTold(UUID schoolId) {}
