package nl.schoolbel.simulator.topdesk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How this TOPdesk was set up by its owner. What is left out has the usual.
 *
 * @param operators application passwords by login
 * @param persons the same of accounts that may set little
 * @param processingStatuses by name
 * @param priorities by name
 */
record TopdeskSettings(
        Map<String, String> operators,
        Map<String, String> persons,
        List<ProcessingStatus> processingStatuses,
        List<String> priorities) {

    /**
     * @param name as people see it
     * @param processingState new, updatedByCaller, inProgress, waitingForCaller, done …; only told
     * @param onHold whether an incident in it is on hold
     * @param completed whether an incident in it is completed
     * @param closed whether an incident in it is closed
     */
    record ProcessingStatus(String name, String processingState, boolean onHold, boolean completed, boolean closed) {

        /** The same for the same name, so that ids may be looked up once. */
        String id() {
            return idOf(name);
        }
    }

    private static final List<ProcessingStatus> USUAL_STATUSES = List.of(
            new ProcessingStatus("Aangemeld", "new", false, false, false),
            new ProcessingStatus("Toegewezen", "inProgress", false, false, false),
            new ProcessingStatus("In behandeling", "inProgress", false, false, false),
            new ProcessingStatus("Wacht op aanmelder", "waitingForCaller", true, false, false),
            new ProcessingStatus("Wacht op leverancier", "waitingForSupplier", true, false, false),
            new ProcessingStatus("Afspraak gepland", "inProgress", false, false, false),
            new ProcessingStatus("Op locatie", "inProgress", false, false, false),
            // One that its owner made up, and that nobody else knows.
            new ProcessingStatus("Bij Henk op de stapel", "inProgress", false, false, false),
            new ProcessingStatus("Gereed", "done", false, true, false),
            new ProcessingStatus("Afgewezen", "done", false, true, true),
            new ProcessingStatus("Gesloten", "closed", false, true, true));

    TopdeskSettings {
        operators = operators == null ? Map.of("schoolbel", "app-password") : operators;
        persons = persons == null ? Map.of("persoon", "app-password") : persons;
        processingStatuses = processingStatuses == null ? USUAL_STATUSES : processingStatuses;
        priorities = priorities == null ? List.of("P1", "P2", "P3", "P4") : priorities;
    }

    static TopdeskSettings usual() {
        return new TopdeskSettings(null, null, null, null);
    }

    static String idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Optional<ProcessingStatus> status(String idOrName) {
        return processingStatuses.stream()
                .filter(one -> one.name().equals(idOrName) || one.id().equals(idOrName))
                .findFirst();
    }

    Optional<String> priority(String idOrName) {
        return priorities.stream()
                .filter(one -> one.equals(idOrName) || idOf(one).equals(idOrName))
                .findFirst();
    }
}
