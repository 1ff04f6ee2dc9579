package nl.schoolbel.knowledge;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import java.util.List;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.logs.LogRules;
import nl.schoolbel.platform.testkit.logs.Secrets;

@OnRealParts
class LogTest extends LogRules {

    @Override
    protected List<Token> callers() {
        return List.of(Tokens.coach(), Tokens.operator());
    }

    @Override
    protected int tell(Secrets secrets) {
        return as(Tokens.teacher())
                .queryParam("q", secrets.text() + " " + secrets.name())
                .get("/knowledge/v1/search")
                .statusCode();
    }
}
