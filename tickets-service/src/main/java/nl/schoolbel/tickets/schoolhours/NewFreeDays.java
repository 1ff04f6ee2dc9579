package nl.schoolbel.tickets.schoolhours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schoolbel.tickets.schoolcalendar.ClosedDays;

/** A school's own free days, in place of those that were; school holidays and public holidays come by themselves. */
public record NewFreeDays(@NotNull @Size(max = 200) List<@NotNull @Valid ClosedDays> freeDays) {}
