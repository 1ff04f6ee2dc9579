package nl.schoolbel.tickets.succession;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.tickets.identifiers.Identifiers;
import nl.schoolbel.tickets.schools.School;
import nl.schoolbel.tickets.schools.SchoolRegister;

/**
 * A BRIN that was planned for a day becomes the school's own on that day, and is told. Nodes may do it at once: the first
 * one that has the lock does, the others find nothing left.
 */
@ApplicationScoped
public class BrinTurn {

    @Inject
    SchoolRegister register;

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void today() {
        on(register.today());
    }

    /** Gives every school the BRIN of a day, and the number of schools that it changed. */
    @Transactional
    public int on(LocalDate day) {
        List<School> turned = new ArrayList<>();
        for (School school : register.lockOtherBrinOn(day)) {
            Identifiers.brinOn(day, school.identifiers())
                    .filter(brin -> !brin.equals(school.brin()))
                    .map(brin -> school.withIdentifiers(school.identifiers(), brin))
                    .ifPresent(turned::add);
        }
        register.save(List.of(), turned);
        return turned.size();
    }
}
