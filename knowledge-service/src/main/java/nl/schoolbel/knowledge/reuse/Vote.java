package nl.schoolbel.knowledge.reuse;

import jakarta.validation.constraints.NotNull;

/** Whether an article helped somebody. */
public record Vote(@NotNull Boolean helped) {}
