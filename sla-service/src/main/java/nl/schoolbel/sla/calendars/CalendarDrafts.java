package nl.schoolbel.sla.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;

/** Writes calendars and publishes them. A draft can be changed and thrown away; a published calendar never. */
@ApplicationScoped
class CalendarDrafts {

    private static final String THING = "calendar";

    @Inject
    CalendarStore store;

    @Inject
    Holidays holidays;

    @Inject
    HolidaysNotice notice;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    Page<WrittenCalendar> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.createdAt(), one.id()),
                Function.identity());
    }

    WrittenCalendar read(UUID id) {
        WrittenCalendar calendar = store.find(id).orElseThrow(CalendarDrafts::unknown);
        return calendar.withNotice(notice.of(calendar));
    }

    /** Refuses with every contradiction at once. */
    @Transactional
    WrittenCalendar add(CalendarDraft wanted) {
        return add(wanted.name(), checked(wanted.definition()), null);
    }

    /** A draft with the hours of another calendar, published or not. */
    @Transactional
    WrittenCalendar copy(UUID id, String name) {
        WrittenCalendar original = store.find(id).orElseThrow(CalendarDrafts::unknown);
        return add(name == null ? original.name() : name, original.definition(), id);
    }

    @Transactional
    WrittenCalendar change(UUID id, String ifMatch, CalendarDraft wanted) {
        lockDraft(id, ifMatch);
        store.change(id, wanted.name(), checked(wanted.definition()));
        audit.changed("calendar-changed", THING, id);
        return read(id);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        lockDraft(id, ifMatch);
        store.delete(id);
        audit.changed("calendar-deleted", THING, id);
    }

    /** Freezes the calendar, and with it the holidays as they are known now. */
    @Transactional
    WrittenCalendar publish(UUID id, String ifMatch) {
        WrittenCalendar draft = lockDraft(id, ifMatch);
        store.publish(id, holidays.of(draft.definition(), clock.instant()), clock.instant());
        audit.changed("calendar-published", THING, id);
        return read(id);
    }

    private WrittenCalendar add(String name, CalendarDefinition definition, UUID basedOn) {
        UUID id = UUID.randomUUID();
        store.add(new WrittenCalendar(
                id, name, CalendarState.DRAFT, definition, basedOn, null, null, clock.instant(), null, 1));
        audit.changed("calendar-added", THING, id);
        return read(id);
    }

    private WrittenCalendar lockDraft(UUID id, String ifMatch) {
        WrittenCalendar calendar = store.lock(id).orElseThrow(CalendarDrafts::unknown);
        if (calendar.isPublished()) {
            throw new ProblemException(SlaProblem.CALENDAR_PUBLISHED);
        }
        Precondition.require(ifMatch, calendar.version());
        return calendar;
    }

    private CalendarDefinition checked(CalendarDefinition definition) {
        List<FieldFault> faults = Contradictions.in(definition).stream()
                .map(contradiction -> new FieldFault(
                        "/definition" + contradiction.pointer(),
                        contradiction.code(),
                        texts.fieldDetail(
                                contradiction.code(), contradiction.arguments().toArray())))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return definition;
    }

    private static ProblemException unknown() {
        return new ProblemException(SlaProblem.CALENDAR_UNKNOWN);
    }
}
