package nl.schoolbel.platform.testkit.architecture.sample.tidy.domain;

import java.time.Instant;

/** Keeps every rule. */
public record Bell(Instant rungAt) {}
