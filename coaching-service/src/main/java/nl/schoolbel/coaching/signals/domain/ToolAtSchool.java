package nl.schoolbel.coaching.signals.domain;

import java.util.UUID;

/** What a signal is about; never a person. */
public record ToolAtSchool(UUID school, UUID tool) {}
