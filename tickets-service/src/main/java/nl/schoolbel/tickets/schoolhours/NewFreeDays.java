package nl.schoolbel.tickets.schoolhours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.tickets.schoolcalendar.ClosedDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school's own free days, in place of those that were; school holidays and public holidays come by themselves. */
public record NewFreeDays(
        @NotNull @Size(max = 200) List<@NotNull @Valid ClosedDays> freeDays,

        @Schema(description = "Kinds of personal data that the labels only seem to hold")
        Set<PersonalDataKind> falseHits) {}
