package nl.schoolbel.coaching.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.coaching.activities.CalendarEntries;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calendars at secret addresses: a coach makes them of the own activities, a contactpersoon of those of the school. */
@ApplicationScoped
public class CalendarFeeds {

    static final String KIND = "calendar-feed";
    private static final String PATH = "/coaching/v1/calendar-feeds/";

    /** A telephone, a computer, a wall and some to spare. */
    private static final int MOST_IN_USE = 10;

    @Inject
    CalendarFeedStore store;

    @Inject
    CalendarText text;

    @Inject
    CalendarEntries entries;

    @Inject
    CoachRegister register;

    @Inject
    SchoolScope scope;

    @Inject
    SchoolDayBook days;

    @Inject
    ReadCopies copies;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @ConfigProperty(name = "schoolbel.public-url")
    String publicUrl;

    /** Whose calendar; one of the two is {@code null}. */
    private record Owner(UUID coachId, UUID schoolId) {}

    /** Refused: {@code coaching-coach-unknown}; {@code coaching-calendar-feeds-enough}. */
    @Transactional
    public CalendarFeedView addOwn() {
        return add(self());
    }

    /** Refused: {@code not-found} for a school that is not the caller's; {@code coaching-calendar-feeds-enough}. */
    @Transactional
    public CalendarFeedView addOf(UUID school) {
        return add(school(school));
    }

    @Transactional
    public Page<CalendarFeedView> listOwn(PageRequest page) {
        return list(self(), page);
    }

    @Transactional
    public Page<CalendarFeedView> listOf(UUID school, PageRequest page) {
        return list(school(school), page);
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public void revokeOwn(UUID id) {
        revoke(self(), id);
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public void revokeOf(UUID school, UUID id) {
        revoke(school(school), id);
    }

    /** The calendar at a secret address. Refused: {@code not-found} when there is none, or no more. */
    @Transactional
    public String read(String secret) {
        CalendarFeed feed =
                store.inUse(FeedSecret.hash(secret)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Instant now = clock.instant();
        store.noteRead(feed.id(), now, now.minus(Duration.ofHours(1)));
        return feed.coachId() != null ? ofCoach(feed.coachId()) : ofSchool(feed.schoolId());
    }

    /** Who coaches no more has no calendar either. */
    private String ofCoach(UUID id) {
        Coach coach = register.find(id)
                .filter(found -> found.isActiveOn(days.today()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return text.write("Coach " + coach.name(), entries.ofCoach(id));
    }

    private String ofSchool(UUID id) {
        Optional<SchoolChanged> school = copies.find(SchoolEvents.CHANGED, id);
        return text.write("Coaching " + school.map(SchoolChanged::name).orElse(""), entries.ofSchool(id));
    }

    private Owner self() {
        return new Owner(register.require().id(), null);
    }

    private Owner school(UUID school) {
        scope.require(school);
        return new Owner(null, school);
    }

    private CalendarFeedView add(Owner owner) {
        String secret = FeedSecret.fresh();
        CalendarFeed feed =
                new CalendarFeed(UUID.randomUUID(), owner.coachId(), owner.schoolId(), clock.instant(), null, null);
        if (!store.add(feed, FeedSecret.hash(secret), MOST_IN_USE)) {
            throw new ProblemException(CoachingProblem.CALENDAR_FEEDS_ENOUGH, MOST_IN_USE);
        }
        audit.changed("calendar-feed-made", KIND, feed.id());
        return CalendarFeedView.of(feed, publicUrl + PATH + secret);
    }

    private Page<CalendarFeedView> list(Owner owner, PageRequest page) {
        int limit = page.limit();
        List<CalendarFeed> feeds = store.newest(owner.coachId(), owner.schoolId(), page.cursor(), limit + 1);
        return Page.of(
                feeds, limit, feed -> new Cursor(feed.createdAt(), feed.id()), feed -> CalendarFeedView.of(feed, null));
    }

    private void revoke(Owner owner, UUID id) {
        if (!store.revoke(id, owner.coachId(), owner.schoolId(), clock.instant())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        audit.changed("calendar-feed-revoked", KIND, id);
    }
}
