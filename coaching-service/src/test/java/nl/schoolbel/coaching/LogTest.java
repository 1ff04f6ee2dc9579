package nl.schoolbel.coaching;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import jakarta.inject.Inject;
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

    @Inject
    Heard heard;

    @Override
    protected List<Token> callers() {
        return List.of(Tokens.coach(), Tokens.operator());
    }

    @Override
    protected int tell(Secrets secrets) {
        UUID school = heard.school();
        return as(Tokens.teacher(school))
                .body(Map.of(
                        "schoolId",
                        school,
                        "question",
                        secrets.text() + ", zegt " + secrets.name(),
                        "urgency",
                        "normal"))
                .post("/coaching/v1/requests")
                .statusCode();
    }
}
