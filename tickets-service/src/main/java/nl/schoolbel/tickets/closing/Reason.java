package nl.schoolbel.tickets.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody refuses or withdraws; becomes a public comment. */
public record Reason(@NotBlank @Size(max = 10_000) String reason) {}
