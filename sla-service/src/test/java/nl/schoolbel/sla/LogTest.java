package nl.schoolbel.sla;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.logs.LogRules;
import nl.schoolbel.platform.testkit.logs.Secrets;

@OnRealParts
class LogTest extends LogRules {

    @Override
    protected List<Token> callers() {
        return List.of(Tokens.bestuur(), Tokens.operator(), Tokens.beheerpartner(UUID.randomUUID()));
    }

    @Override
    protected int tell(Secrets secrets) {
        return as(Tokens.bestuur())
                .body(Map.of("name", secrets.name()))
                .post("/sla/v1/beheerpartners")
                .statusCode();
    }
}
