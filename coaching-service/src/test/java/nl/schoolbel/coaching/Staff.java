package nl.schoolbel.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;

/** Coaches for tests that are about something else. */
@ApplicationScoped
public class Staff {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 8, 1);

    @Inject
    Sql sql;

    /** A coach with a token to act by. */
    public record Member(UUID id, String subject) {

        public Token token() {
            return Tokens.coach().subject(subject);
        }
    }

    /** A new coach, since long ago and without a school. */
    public Member coach() {
        Member member = new Member(UUID.randomUUID(), UUID.randomUUID().toString());
        sql.update(
                "insert into coach (id, version, subject, name, from_date, created_at) values (?, 0, ?, 'Coach', ?, ?)",
                member.id(),
                member.subject(),
                LONG_AGO,
                Instant.parse("2020-08-01T08:00:00Z"));
        return member;
    }

    /** A new coach who has looked after a school since long ago. */
    public Member coachOf(UUID school) {
        Member member = coach();
        assign(member, school, "LEAD");
        return member;
    }

    /** A new stand-in of a school, since long ago. */
    public Member standInOf(UUID school) {
        Member member = coach();
        assign(member, school, "STAND_IN");
        return member;
    }

    private void assign(Member member, UUID school, String role) {
        sql.update(
                "insert into coach_school (id, version, coach_id, school_id, role, from_date, created_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                member.id(),
                school,
                role,
                LONG_AGO,
                Instant.parse("2020-08-01T08:00:00Z"));
    }
}
