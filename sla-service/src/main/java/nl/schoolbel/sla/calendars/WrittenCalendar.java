package nl.schoolbel.sla.calendars;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar with its history.
 *
 * @param basedOnId the calendar that it was copied from; absent for none
 * @param holidaysUntilDate last day up to which the school holidays of its region are known; absent without a region, and when
 *     none are known
 * @param holidaysNotice what it means that they are not known further, in the reader's language; absent without a region
 * @param publishedAt absent for a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Calendar")
public record WrittenCalendar(
        UUID id,
        String name,
        CalendarState state,
        CalendarDefinition definition,
        UUID basedOnId,
        LocalDate holidaysUntilDate,
        String holidaysNotice,
        Instant createdAt,
        Instant publishedAt,
        @JsonIgnore long version) {

    boolean isPublished() {
        return state == CalendarState.PUBLISHED;
    }

    WrittenCalendar withNotice(String notice) {
        return new WrittenCalendar(
                id, name, state, definition, basedOnId, holidaysUntilDate, notice, createdAt, publishedAt, version);
    }
}
