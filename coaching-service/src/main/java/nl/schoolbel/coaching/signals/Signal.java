package nl.schoolbel.coaching.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signal. What it is about and rests on stays as it was raised; its life goes on.
 *
 * @param raisedAt when the last of what it rests on happened
 * @param outcomeDueDate open after this day it is overdue
 */
record Signal(
        UUID id, SignalAbout about, SignalBasis basis, Instant raisedAt, LocalDate outcomeDueDate, SignalLife life) {}
