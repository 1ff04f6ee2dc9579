package nl.schoolbel.coaching.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param teachers in persons, 1 to 1000 */
public record NewSchoolSize(@NotNull @Min(1) @Max(1000) Integer teachers) {}
