package nl.schoolbel.deploy.local.demo.coaching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.client.ApiClient;

/** The four coaches of the board, as coaching-service knows them. */
public final class CoachTeam {

    /** Before any day that is played. */
    private static final String FROM_DATE = "2025-08-01";

    private static final Map<Account, String> NAMES = Map.of(
            Account.COACH_1, "Pieter Hoekstra",
            Account.COACH_2, "Fatima el Amrani",
            Account.COACH_3, "Joost van Dijk",
            Account.COACH_4, "Annelies Smit");

    private static final List<Account> COACHES =
            List.of(Account.COACH_1, Account.COACH_2, Account.COACH_3, Account.COACH_4);

    private final Stack stack;

    public CoachTeam(Stack stack) {
        this.stack = stack;
    }

    /** The bestuur appoints who is not a coach yet; the ids of all four. */
    public Map<Account, String> appoint() {
        ApiClient bestuur = stack.api(Service.COACHING, Account.BESTUUR);
        Map<String, String> known = new HashMap<>();
        for (JsonNode coach :
                bestuur.get("/coaches?limit=100").orThrow("the coaches").body().path("items")) {
            known.put(coach.path("subject").asText(), coach.path("id").asText());
        }
        Map<Account, String> ids = new HashMap<>();
        for (Account account : COACHES) {
            String subject = stack.tokens().subject(account);
            ids.put(account, known.containsKey(subject) ? known.get(subject) : appoint(bestuur, account, subject));
        }
        return ids;
    }

    private static String appoint(ApiClient bestuur, Account account, String subject) {
        return bestuur.post("/coaches", Map.of("subject", subject, "name", NAMES.get(account), "fromDate", FROM_DATE))
                .orThrow("the appointment of a coach")
                .text("id");
    }
}
