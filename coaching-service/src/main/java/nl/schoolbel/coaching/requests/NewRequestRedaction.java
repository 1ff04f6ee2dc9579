package nl.schoolbel.coaching.requests;

import jakarta.validation.constraints.NotNull;

/** What has to go, and why. */
public record NewRequestRedaction(
        @NotNull RequestText what, @NotNull RedactionReason reason) {}
