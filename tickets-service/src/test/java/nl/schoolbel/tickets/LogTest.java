package nl.schoolbel.tickets;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.logs.LogRules;
import nl.schoolbel.platform.testkit.logs.Secrets;
import nl.schoolbel.tickets.board.Board;
import org.junit.jupiter.api.BeforeEach;

@OnRealParts
class LogTest extends LogRules {

    private Board board;

    @BeforeEach
    void aSchool() {
        board = Board.imported();
    }

    @Override
    protected List<Token> callers() {
        return List.of(Tokens.contactpersoon(board.school), Tokens.operator());
    }

    @Override
    protected int tell(Secrets secrets) {
        Map<String, Object> report = new HashMap<>(board.digiboard());
        report.put("title", secrets.name());
        report.put("description", secrets.text());
        return as(Tokens.contactpersoon(board.school))
                .body(report)
                .post("/tickets/v1/tickets")
                .statusCode();
    }
}
