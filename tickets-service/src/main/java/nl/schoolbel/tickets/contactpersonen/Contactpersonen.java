package nl.schoolbel.tickets.contactpersonen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.tickets.schools.SchoolRegister;

/** Whom a school's mail and calls are for; inside this service only. */
@ApplicationScoped
public class Contactpersonen {

    @Inject
    ContactpersoonStore store;

    @Inject
    SchoolRegister schools;

    /** Those of today, the first to be asked first; the second is the stand-in. */
    public List<Contactpersoon> of(UUID schoolId) {
        return store.ofSchool(schoolId).stream()
                .filter(person -> person.isActiveOn(schools.today()))
                .toList();
    }
}
