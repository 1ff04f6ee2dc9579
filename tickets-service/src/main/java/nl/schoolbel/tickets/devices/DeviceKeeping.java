package nl.schoolbel.tickets.devices;

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
import java.util.stream.Stream;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.rooms.RoomKeeping;
import nl.schoolbel.tickets.schools.SchoolRegister;
import nl.schoolbel.tickets.schools.SchoolScope;
import nl.schoolbel.tickets.shortcodes.ShortCodeNumbers;

/** Keeps the devices of schools. Everybody of the school sees them; its contactpersoon and the operator change them. */
@ApplicationScoped
public class DeviceKeeping {

    private static final String KIND = "device";
    private static final Set<PersonalDataKind> NUMBERS_OF_THINGS = Set.of(PersonalDataKind.BSN, PersonalDataKind.PHONE);

    @Inject
    DeviceStore store;

    @Inject
    SchoolRegister schools;

    @Inject
    RoomKeeping rooms;

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

    @Inject
    ProblemTexts texts;

    /** A device and its version. */
    public record Read(Device device, long version) {}

    public Optional<Device> find(UUID id) {
        return store.find(id).map(DeviceStore.Row::device);
    }

    public Optional<Device> byCode(String code) {
        return store.byCode(code);
    }

    /** Those of these schools with one of these asset tags, in lower case. */
    public List<Device> byAssetTag(Collection<UUID> schoolIds, Collection<String> tags) {
        return store.byAssetTag(schoolIds, tags);
    }

    public Read read(UUID id) {
        DeviceStore.Row row = seen(id);
        return new Read(row.device(), row.version());
    }

    /** Newest first. */
    public Page<Device> list(UUID schoolId, DeviceFilter filter, PageRequest page) {
        scope.requireSight(schoolId);
        int limit = page.limit();
        return Page.of(
                store.list(schoolId, filter, page.cursor(), limit + 1),
                limit,
                row -> new Cursor(row.createdAt(), row.device().id()),
                DeviceStore.Row::device);
    }

    @Transactional
    public Read add(UUID schoolId, NewDevice added) {
        lock(schoolId);
        Device device = new Device(
                        UUID.randomUUID(),
                        schoolId,
                        null,
                        null,
                        added.kind(),
                        null,
                        added.name(),
                        null,
                        null,
                        codes.take(1).get(0))
                .as(added);
        requireSound(device);
        requireNobody(device, added.falseHits());
        store.insert(List.of(device), clock.instant());
        audit.changed("device-added", KIND, device.id());
        return new Read(device, 1);
    }

    /** A change to what it already is changes nothing. */
    @Transactional
    public Read change(UUID id, String ifMatch, NewDevice changed) {
        DeviceStore.Row row = lockedWithSchool(id, ifMatch);
        Device device = row.device().as(changed);
        if (device.equals(row.device())) {
            return new Read(device, row.version());
        }
        requireSound(device);
        if (!device.saysTheSameAs(row.device())) {
            requireNobody(device, changed.falseHits());
        }
        store.update(List.of(device));
        audit.changed("device-changed", KIND, id);
        return new Read(device, row.version() + 1);
    }

    /** Refused while tickets are about it; then it can be retired. */
    @Transactional
    public void remove(UUID id, String ifMatch) {
        lockedWithSchool(id, ifMatch);
        if (!store.delete(id)) {
            throw new ProblemException(TicketsProblem.THING_IN_USE);
        }
        audit.changed("device-removed", KIND, id);
    }

    /** Stores many; the caller has locked their schools and looked that no asset tag is there twice. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Collection<Device> created, Collection<Device> changed) {
        if (!created.isEmpty()) {
            store.insert(created, clock.instant());
        }
        if (!changed.isEmpty()) {
            store.update(changed);
        }
    }

    private DeviceStore.Row seen(UUID id) {
        return store.find(id)
                .filter(row -> scope.sees(row.device().schoolId()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Looked at again under the lock of its school, since it may have changed while waiting. */
    private DeviceStore.Row lockedWithSchool(UUID id, String ifMatch) {
        lock(seen(id).device().schoolId());
        DeviceStore.Row row = seen(id);
        Precondition.require(ifMatch, row.version());
        return row;
    }

    /** One lock per school for all that its keepers write, so that no asset tag is given twice. */
    private void lock(UUID schoolId) {
        scope.requireKeeper(schoolId);
        if (schools.lockAny(Set.of(), Set.of(schoolId)).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /**
     * Personal data in what is said of a device, by the JSON pointer of its field. A serial number or an asset tag may look
     * like a citizen service number or a telephone number: those are numbers of things.
     */
    public Screening screen(Device device, Set<PersonalDataKind> falseHits) {
        Map<String, String> numbers = new HashMap<>();
        numbers.put("/assetTag", device.assetTag());
        numbers.put("/serial", device.serial());
        Screening ofName = screener.screen(Map.of("/name", device.name()), falseHits);
        Screening ofNumbers = screener.screen(numbers, NUMBERS_OF_THINGS);
        return new Screening(
                Stream.concat(ofName.faults().stream(), ofNumbers.faults().stream())
                        .toList(),
                ofName.escapes());
    }

    private void requireNobody(Device device, Set<PersonalDataKind> falseHits) {
        Screening screening = screen(device, falseHits);
        screening.refuse();
        screener.escaped(KIND, device.id(), screening);
    }

    private void requireSound(Device device) {
        if (rooms.find(device.roomId())
                .filter(room -> room.schoolId().equals(device.schoolId()))
                .isEmpty()) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/roomId", "unknown-id", texts.fieldDetail("unknown-id"))));
        }
        if (device.assetTag() != null && store.isTagTaken(device)) {
            throw new ProblemException(TicketsProblem.THING_KNOWN);
        }
    }
}
