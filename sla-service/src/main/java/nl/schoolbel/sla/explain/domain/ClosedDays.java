package nl.schoolbel.sla.explain.domain;

import java.time.LocalDate;

/** Knows why a date has no service time. */
@FunctionalInterface
public interface ClosedDays {

    /** Nobody knows more than that the week has no hours there. */
    ClosedDays UNKNOWN = date -> null;

    /** The reason of a date on which no time counts; null when the week itself has no hours on it. */
    ClosedDay on(LocalDate date);
}
