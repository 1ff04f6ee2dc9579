package nl.schoolbel.tickets.schoolhours;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.platform.problem.CalendarDay;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * School holidays as the ministry's open data has them (opendata.rijksoverheid.nl, infotype schoolholidays, JSON). What we
 * do not use is passed over, and blanks around words are, because the ministry's own file has them.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "The file of one school year, as downloaded from opendata.rijksoverheid.nl")
public record MinistryYear(@NotEmpty @Size(max = 5) List<@NotNull @Valid Content> content) {

    /** One school year of the file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MinistrySchoolYear")
    public record Content(
            @NotBlank @Schema(examples = "2026-2027") String schoolyear,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Vacation> vacations) {}

    /** One holiday of the year. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MinistryVacation")
    public record Vacation(
            @NotBlank @Schema(examples = "Herfstvakantie") String type,
            @NotEmpty @Size(max = 4) List<@NotNull @Valid Days> regions) {}

    /**
     * When it is in one region.
     *
     * @param startdate a day, or the instant of its midnight on the Dutch clock
     * @param enddate the last day, inclusive, written likewise
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MinistryRegionPeriod")
    public record Days(
            @NotNull @Pattern(regexp = "(?i)\\s*(noord|midden|zuid|heel nederland)\\s*")
            String region,

            @NotNull @Pattern(regexp = DAY) String startdate,
            @NotNull @Pattern(regexp = DAY) String enddate) {

        private static final String DAY = "\\s*\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z)?\\s*";

        /** @throws java.time.DateTimeException for a day that no calendar has */
        LocalDate firstDay() {
            return day(startdate.strip());
        }

        /** @throws java.time.DateTimeException for a day that no calendar has */
        LocalDate lastDay() {
            return day(enddate.strip());
        }

        private static LocalDate day(String text) {
            return CalendarDay.parse(
                    text.contains("T")
                            ? LocalDate.ofInstant(Instant.parse(text), SchoolCalendar.DUTCH)
                                    .toString()
                            : text);
        }
    }
}
