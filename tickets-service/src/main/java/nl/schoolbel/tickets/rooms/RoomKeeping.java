package nl.schoolbel.tickets.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.schools.SchoolRegister;
import nl.schoolbel.tickets.schools.SchoolScope;
import nl.schoolbel.tickets.shortcodes.ShortCodeNumbers;

/** Keeps the rooms of schools. Everybody of the school sees them; its contactpersoon and the operator change them. */
@ApplicationScoped
public class RoomKeeping {

    private static final String KIND = "room";

    @Inject
    RoomStore store;

    @Inject
    SchoolRegister schools;

    @Inject
    SchoolScope scope;

    @Inject
    ShortCodeNumbers codes;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** A room and its version. */
    public record Read(Room room, long version) {}

    public Optional<Room> find(UUID id) {
        return store.find(id).map(RoomStore.Row::room);
    }

    public Optional<Room> byCode(String code) {
        return store.byCode(code);
    }

    public List<Room> ofSchools(Collection<UUID> schoolIds) {
        return store.ofSchools(schoolIds);
    }

    public Read read(UUID id) {
        RoomStore.Row row = seen(id);
        return new Read(row.room(), row.version());
    }

    /** Newest first. */
    public Page<Room> list(UUID schoolId, RoomFilter filter, PageRequest page) {
        scope.requireSight(schoolId);
        int limit = page.limit();
        return Page.of(
                store.list(schoolId, filter, page.cursor(), limit + 1),
                limit,
                row -> new Cursor(row.createdAt(), row.room().id()),
                RoomStore.Row::room);
    }

    @Transactional
    public Read add(UUID schoolId, NewRoom added) {
        lock(schoolId);
        String code = codes.take(1).get(0);
        Room room = new Room(UUID.randomUUID(), schoolId, null, null, null, null, code).as(added);
        requireFree(room);
        requireNobody(room, added.falseHits());
        store.insert(List.of(room), clock.instant());
        audit.changed("room-added", KIND, room.id());
        return new Read(room, 1);
    }

    /** A change to what it already is changes nothing. */
    @Transactional
    public Read change(UUID id, String ifMatch, NewRoom changed) {
        RoomStore.Row row = lockedWithSchool(id, ifMatch);
        Room room = row.room().as(changed);
        if (room.equals(row.room())) {
            return new Read(room, row.version());
        }
        requireFree(room);
        if (!room.saysTheSameAs(row.room())) {
            requireNobody(room, changed.falseHits());
        }
        store.update(List.of(room));
        audit.changed("room-changed", KIND, id);
        return new Read(room, row.version() + 1);
    }

    /** Refused while devices stand in it or tickets are about it. */
    @Transactional
    public void remove(UUID id, String ifMatch) {
        lockedWithSchool(id, ifMatch);
        if (!store.delete(id)) {
            throw new ProblemException(TicketsProblem.THING_IN_USE);
        }
        audit.changed("room-removed", KIND, id);
    }

    /** Stores many; the caller has locked their schools and looked that no name is there twice. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Collection<Room> created, Collection<Room> changed) {
        if (!created.isEmpty()) {
            store.insert(created, clock.instant());
        }
        if (!changed.isEmpty()) {
            store.update(changed);
        }
    }

    private RoomStore.Row seen(UUID id) {
        return store.find(id)
                .filter(row -> scope.sees(row.room().schoolId()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Looked at again under the lock of its school, since it may have changed while waiting. */
    private RoomStore.Row lockedWithSchool(UUID id, String ifMatch) {
        lock(seen(id).room().schoolId());
        RoomStore.Row row = seen(id);
        Precondition.require(ifMatch, row.version());
        return row;
    }

    /** One lock per school for all that its keepers write, so that no name is given twice. */
    private void lock(UUID schoolId) {
        scope.requireKeeper(schoolId);
        if (schools.lockAny(Set.of(), Set.of(schoolId)).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Personal data in what is said of a room, by the JSON pointer of its field. */
    public Screening screen(Room room, Set<PersonalDataKind> falseHits) {
        Map<String, String> texts = new HashMap<>();
        texts.put("/name", room.name());
        texts.put("/floor", room.floor());
        return screener.screen(texts, falseHits);
    }

    private void requireNobody(Room room, Set<PersonalDataKind> falseHits) {
        Screening screening = screen(room, falseHits);
        screening.refuse();
        screener.escaped(KIND, room.id(), screening);
    }

    private void requireFree(Room room) {
        if (store.isNameTaken(room)) {
            throw new ProblemException(TicketsProblem.THING_KNOWN);
        }
    }
}
