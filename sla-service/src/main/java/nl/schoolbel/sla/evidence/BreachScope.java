package nl.schoolbel.sla.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.sla.evidence.domain.Side;

/** Whose breaches a caller sees, and for which side it speaks. */
@ApplicationScoped
class BreachScope {

    /** A beheerpartner without the claim that says which one sees none. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Caller caller;

    /** {@code null} for all. */
    private Set<UUID> schools() {
        return seesAll() || caller.has(Roles.BEHEERPARTNER) ? null : caller.schools();
    }

    /** {@code null} for all. */
    private UUID beheerpartner() {
        return seesAll() || !caller.has(Roles.BEHEERPARTNER)
                ? null
                : caller.beheerpartner().orElse(NOBODY);
    }

    BreachStore.Readable readable() {
        return new BreachStore.Readable(schools(), beheerpartner());
    }

    boolean sees(Breach breach) {
        return seesAll() || !sides(breach).isEmpty();
    }

    /** A coach reads and does not speak. */
    Set<Side> sides(Breach breach) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (caller.has(Roles.BESTUUR)) {
            sides.add(Side.BESTUUR);
        }
        if (caller.has(Roles.CONTACTPERSOON) && breach.schoolId() != null && caller.belongsTo(breach.schoolId())) {
            sides.add(Side.SCHOOL);
        }
        if (caller.has(Roles.BEHEERPARTNER)
                && breach.withBeheerpartner()
                && caller.beheerpartner()
                        .filter(breach.beheerpartnerId()::equals)
                        .isPresent()) {
            sides.add(Side.BEHEERPARTNER);
        }
        return sides;
    }

    private boolean seesAll() {
        return caller.has(Roles.OPERATOR) || caller.has(Roles.BESTUUR) || caller.has(Roles.COACH);
    }
}
