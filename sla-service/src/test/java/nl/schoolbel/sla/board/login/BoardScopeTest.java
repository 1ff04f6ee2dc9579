package nl.schoolbel.sla.board.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.sla.board.login.BoardScope.Reach;
import org.junit.jupiter.api.Test;

class BoardScopeTest {

    private static final UUID SCHOOL = new UUID(1, 1);
    private static final UUID BEHEERPARTNER = new UUID(2, 2);

    @Test
    void aSchoolSeesItself() {
        BoardScope scope = scope(Set.of(Roles.CONTACTPERSOON), null);

        assertThat(scope.reach()).isEqualTo(Reach.SCHOOLS);
        assertThat(scope.schools()).containsExactly(SCHOOL);
        assertThat(scope).isEqualTo(scope(Set.of(Roles.TEACHER), null));
    }

    @Test
    void theWholeBoardIsForWhoHasToDoWithAllSchools() {
        assertThat(scope(Set.of(Roles.BESTUUR), null).reach()).isEqualTo(Reach.ALL);
        assertThat(scope(Set.of(Roles.COACH, Roles.TEACHER), null)).isEqualTo(scope(Set.of(Roles.BESTUUR), null));
    }

    @Test
    void aBeheerpartnerSeesItsOwnAndWithoutAClaimNothing() {
        assertThat(scope(Set.of(Roles.BEHEERPARTNER), BEHEERPARTNER).beheerpartner())
                .isEqualTo(BEHEERPARTNER);
        assertThat(scope(Set.of(Roles.BEHEERPARTNER), null).beheerpartner()).isEqualTo(new UUID(0, 0));
    }

    @Test
    void anOperatorSeesWhatIsTechnicalAndNoTicket() {
        BoardScope scope = scope(Set.of(Roles.OPERATOR), null);

        assertThat(scope.technical()).isTrue();
        assertThat(scope.seesTickets()).isFalse();
        assertThat(scope(Set.of(Roles.OPERATOR, Roles.BESTUUR), null).seesTickets())
                .isTrue();
        assertThat(scope(Set.of(Roles.BESTUUR), null).technical()).isFalse();
    }

    private static BoardScope scope(Set<String> roles, UUID beheerpartner) {
        return BoardScope.of(new Caller() {
            @Override
            public boolean has(String role) {
                return roles.contains(role);
            }

            @Override
            public Set<UUID> schools() {
                return Set.of(SCHOOL);
            }

            @Override
            public Optional<UUID> beheerpartner() {
                return Optional.ofNullable(beheerpartner);
            }
        });
    }
}
