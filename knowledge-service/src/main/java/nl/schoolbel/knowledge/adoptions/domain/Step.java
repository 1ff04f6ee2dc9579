package nl.schoolbel.knowledge.adoptions.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that stands.
 *
 * @param number counts the steps of an adoption 1, 2, 3 …; with holes where one was taken back
 * @param date the day on which the school took it
 * @param recorder who wrote it down
 * @param recordedAt when it was written down, which may be long after
 */
public record Step(int number, Stage stage, LocalDate date, String recorder, Instant recordedAt) {}
