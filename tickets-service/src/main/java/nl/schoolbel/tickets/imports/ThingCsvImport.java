package nl.schoolbel.tickets.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.problem.StrictJson;
import nl.schoolbel.tickets.devices.Device;
import nl.schoolbel.tickets.devices.DeviceKeeping;
import nl.schoolbel.tickets.rooms.Room;
import nl.schoolbel.tickets.rooms.RoomKeeping;
import nl.schoolbel.tickets.schools.School;
import nl.schoolbel.tickets.schools.SchoolRegister;
import nl.schoolbel.tickets.schools.SchoolScope;
import nl.schoolbel.tickets.shortcodes.ShortCodeNumbers;

/**
 * Takes a CSV file of rooms and devices in, whole or not at all, for schools that the caller keeps. Within a school the name
 * says which room is meant and the asset tag which device, whatever their capitals.
 */
@ApplicationScoped
public class ThingCsvImport {

    @Inject
    SchoolRegister register;

    @Inject
    SchoolScope scope;

    @Inject
    RoomKeeping rooms;

    @Inject
    DeviceKeeping devices;

    @Inject
    ShortCodeNumbers codes;

    @Inject
    StrictJson constraints;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    /** @param dryRun says what would come of it, and stores nothing */
    @Transactional
    public ImportCounts take(byte[] file, boolean dryRun) {
        CsvFaults faults = new CsvFaults(texts);
        List<CsvLine> lines = CsvTable.read(file, faults, columns -> ThingLine.check(columns, faults));
        Map<CsvLine, ThingLine> wanted = new LinkedHashMap<>();
        lines.forEach(line -> wanted.put(line, checked(line, faults)));
        faults.refuse();
        Map<String, School> schools = schools(wanted, faults);
        faults.refuse();
        ThingPlan plan = plan(wanted, schools);
        wanted.forEach((line, thing) ->
                plan.take(line, thing, schools.get(thing.brin()).id(), faults));
        faults.refuse();
        if (!dryRun) {
            store(plan);
        }
        return plan.counts(dryRun);
    }

    /** The schools by BRIN, locked; one that nobody knows or that the caller does not keep is a fault of its lines. */
    private Map<String, School> schools(Map<CsvLine, ThingLine> wanted, CsvFaults faults) {
        Set<String> brins = wanted.values().stream().map(ThingLine::brin).collect(Collectors.toSet());
        Map<String, School> known = register.byBrin(register.lockAny(brins, Set.of()));
        known.values().removeIf(school -> !scope.keeps(school.id()));
        wanted.forEach((line, thing) -> {
            if (!known.containsKey(thing.brin())) {
                faults.add(line.number(), "brin", "unknown-id");
            }
        });
        return known;
    }

    private ThingPlan plan(Map<CsvLine, ThingLine> wanted, Map<String, School> schools) {
        List<UUID> ids = schools.values().stream().map(School::id).toList();
        List<String> tags = wanted.values().stream()
                .filter(ThingLine::isDevice)
                .map(ThingLine::deviceKey)
                .toList();
        return new ThingPlan(
                rooms.ofSchools(ids),
                devices.byAssetTag(ids, tags),
                room -> rooms.screen(room, Set.of()),
                device -> devices.screen(device, Set.of()));
    }

    private void store(ThingPlan plan) {
        Iterator<String> fresh =
                codes.take(plan.newRooms().size() + plan.newDevices().size()).iterator();
        rooms.save(
                plan.newRooms().stream()
                        .map(room -> room.withCode(fresh.next()))
                        .toList(),
                plan.changedRooms());
        devices.save(
                plan.newDevices().stream()
                        .map(device -> device.withCode(fresh.next()))
                        .toList(),
                plan.changedDevices());
        Stream.concat(
                        Stream.of(plan.newRooms(), plan.changedRooms())
                                .flatMap(List::stream)
                                .map(Room::schoolId),
                        Stream.of(plan.newDevices(), plan.changedDevices())
                                .flatMap(List::stream)
                                .map(Device::schoolId))
                .distinct()
                .forEach(schoolId -> audit.changed("things-imported", "school", schoolId));
    }

    private ThingLine checked(CsvLine line, CsvFaults faults) {
        ThingLine thing = ThingLine.of(line, faults);
        for (FieldFault fault : constraints.constraintFaults(thing)) {
            faults.addTold(line.number(), fault.pointer().substring(1), fault);
        }
        return thing;
    }
}
