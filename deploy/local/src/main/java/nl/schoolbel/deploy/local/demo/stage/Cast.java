package nl.schoolbel.deploy.local.demo.stage;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;

/** Who plays, and the ids of what the script calls by short names. */
public final class Cast {

    public static final List<Account> COACHES =
            List.of(Account.COACH_1, Account.COACH_2, Account.COACH_3, Account.COACH_4);

    /** For what one service tells another. */
    private static final Duration HEARD = Duration.ofSeconds(15);

    /** How many schools the board has. */
    public static final int SCHOOLS = 12;

    private final Stack stack;
    private final Map<String, String> ids = new HashMap<>();

    public Cast(Stack stack) {
        this.stack = stack;
    }

    public static String school(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    /** Who reports for a school: a teacher of it, where the realm has one. */
    public static Account teacherOf(int school) {
        return switch (school) {
            case 1 -> Account.TEACHER;
            case 2 -> Account.OTHER_TEACHER;
            case 3, 4 -> Account.TEACHER_3;
            case 5, 6 -> Account.TEACHER_5;
            default -> contactpersoonOf(school);
        };
    }

    /** Who decides for a school; a coach stands in where the realm has no contactpersoon. */
    public static Account contactpersoonOf(int school) {
        return switch (school) {
            case 1 -> Account.CONTACTPERSOON;
            case 2, 3, 4 -> Account.CONTACTPERSOON_2;
            case 5, 6, 7, 8 -> Account.CONTACTPERSOON_5;
            default -> Account.COACH_4;
        };
    }

    public static Account coach(int number) {
        return COACHES.get(number - 1);
    }

    /** Nobody checks one's own work: another coach, or the first one for who is none. */
    public static Account coachOtherThan(Account account) {
        return COACHES.get((COACHES.indexOf(account) + 1) % COACHES.size());
    }

    public ApiClient coaching(Account account) {
        return stack.api(Service.COACHING, account);
    }

    public ApiClient tickets(Account account) {
        return stack.api(Service.TICKETS, account);
    }

    public ApiClient knowledge(Account account) {
        return stack.api(Service.KNOWLEDGE, account);
    }

    public Stack stack() {
        return stack;
    }

    /**
     * Takes a step that names something that another service has told of a moment ago; again until it is heard.
     *
     * @throws NotObserved when it is refused for long
     */
    public static Answer stepOnceHeard(ApiClient caller, String thing, String step, Map<String, ?> body)
            throws NotObserved {
        return Narration.await(
                step + " of " + thing,
                HEARD,
                () -> Optional.of(caller.step(thing, step, body))
                        .filter(answer -> !answer.body().toString().contains("unknown-id")));
    }

    /** Keeps the id of something that is there from now on. */
    public void know(String kind, Object name, String id) {
        ids.put(kind + " " + name, id);
    }

    /** Whether somebody made it. */
    public boolean knows(String kind, Object name) {
        return ids.containsKey(kind + " " + name);
    }

    public String id(String kind, Object name) {
        return Objects.requireNonNull(ids.get(kind + " " + name), () -> "nobody made " + kind + " " + name);
    }

    /** Empty when the script names none. */
    public Optional<String> idIfNamed(String kind, Object name) {
        return Optional.ofNullable(name).map(given -> id(kind, given));
    }
}
