package nl.schoolbel.sla.board.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.board.login.BoardScope.Reach;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BoardScopeTest {

    private static final UUID SCHOOL = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
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

    @Test
    void whoSeesAllMayNarrowToAnySchoolAndBeheerpartner() {
        BoardScope all = scope(Set.of(Roles.BESTUUR), null);
        BoardScope narrowed = all.narrowedTo(SCHOOL, BEHEERPARTNER);

        assertThat(all.ofSchools()).isNull();
        assertThat(all.ofBeheerpartner()).isNull();
        assertThat(narrowed.ofSchools()).containsExactly(SCHOOL);
        assertThat(narrowed.ofBeheerpartner()).isEqualTo(BEHEERPARTNER);
        assertThat(narrowed).isNotEqualTo(all);
        assertThat(all.narrowedTo(null, null)).isEqualTo(all);
    }

    @Test
    void aSchoolNarrowsToOneOfItsOwn() {
        BoardScope both = new BoardScope(Reach.SCHOOLS, Set.of(SCHOOL, OTHER), null, false);

        assertThat(both.narrowedTo(SCHOOL, null).ofSchools()).containsExactly(SCHOOL);
        assertThat(both.narrowedTo(null, BEHEERPARTNER).ofSchools()).containsExactlyInAnyOrder(SCHOOL, OTHER);
        assertNotThere(() -> both.narrowedTo(new UUID(1, 3), null));
        BoardScope one = scope(Set.of(Roles.CONTACTPERSOON), null);
        assertThat(one.narrowedTo(SCHOOL, null)).isEqualTo(one);
        assertNotThere(() -> one.narrowedTo(OTHER, null));
    }

    @Test
    void aBeheerpartnerNarrowsToASchoolAndToNoOtherBeheerpartner() {
        BoardScope own = scope(Set.of(Roles.BEHEERPARTNER), BEHEERPARTNER);

        BoardScope ofSchool = own.narrowedTo(SCHOOL, null);
        assertThat(ofSchool.ofSchools()).containsExactly(SCHOOL);
        assertThat(ofSchool.ofBeheerpartner()).isEqualTo(BEHEERPARTNER);
        assertThat(own.narrowedTo(null, BEHEERPARTNER)).isEqualTo(own);
        assertNotThere(() -> own.narrowedTo(null, new UUID(2, 3)));
    }

    @Test
    void numbersAreOfAllOnly() {
        BoardScope numbers = scope(Set.of(Roles.OPERATOR), null);

        assertThat(numbers.narrowedTo(null, null)).isEqualTo(numbers);
        assertNotThere(() -> numbers.narrowedTo(SCHOOL, null));
        assertNotThere(() -> numbers.narrowedTo(null, BEHEERPARTNER));
    }

    private static void assertNotThere(ThrowingCallable narrowing) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(narrowing)
                .extracting(ProblemException::type)
                .isEqualTo(CommonProblem.NOT_FOUND);
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
