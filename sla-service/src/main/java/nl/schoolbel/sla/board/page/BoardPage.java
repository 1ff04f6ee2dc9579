package nl.schoolbel.sla.board.page;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.sla.board.login.BoardAddress;

/** The pages of the navigation, in its order, and who may open them: the same roles as stand on their resources. */
public enum BoardPage {
    LIVE("", Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR),
    REPORT("/report", Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER),
    WHAT_IF("/what-if", Roles.BESTUUR),
    OVERVIEW("/overview", Roles.BESTUUR);

    private final String path;
    private final Set<String> roles;

    BoardPage(String path, String... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    String href() {
        return BoardAddress.BASE + path;
    }

    /** Its key in the words behind {@code nav.}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFor(Collection<String> has) {
        return has.stream().anyMatch(roles::contains);
    }
}
