package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.schoolbel.deploy.e2e.browser.Browser;
import nl.schoolbel.deploy.e2e.browser.RunningBrowser;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of figures in a browser, drawn, printed and taken along. */
@ExtendWith({RunningStack.class, RunningBrowser.class})
@Order(4)
class FiguresPagesIT {

    private static final ZoneId SCHOOL_ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String DRAWN = "[data-canvas] svg";

    private final World world;
    private final Browser browser;
    private final BoardPage board;

    FiguresPagesIT(World world, Browser browser) {
        this.world = world;
        this.browser = browser;
        this.board = new BoardPage(world, browser);
    }

    @BeforeAll
    static void oneTicketWasLate(World world) {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        LateTicketStory story = new LateTicketStory(world, ticket);
        story.becomesLate();
        story.isAnsweredAfterAll();
    }

    @Test
    void theMonthIsDrawnPrintedAndTakenAlong() throws IOException {
        browser.logIn(Account.BESTUUR, board.at("/report"));

        browser.find(DRAWN);
        assertThat(browser.text("#target-table tr[data-target='acknowledge']")).isNotBlank();
        board.isFitForEverybody("report");
        board.isFitForPaper("report");
        Path sheet = browser.download(browser.find("a[download]"));
        assertThat(Files.readString(sheet)).startsWith("\uFEFFMaand;").contains(";Aannemen;");
    }

    @Test
    void aBeheerpartnerReadsItsOwnMonthOnly() {
        browser.logIn(Account.BEHEERPARTNER, board.at("/report"));

        browser.find("#target-table");

        assertThat(browser.all("select[name='beheerpartnerId']")).isEmpty();
        assertThat(browser.all("nav a[href$='/what-if'], nav a[href$='/overview']"))
                .isEmpty();
    }

    @Test
    void twoVersionsOfAnAgreementAreComparedOverTheSameTickets() {
        ApiClient sla = world.sla(Account.BESTUUR);
        JsonNode today = sla.all("/agreements?state=published&limit=100").get(0);
        String draft = sla.post("/agreements", stricterThan(today))
                .orThrow("the draft")
                .text("id");
        LocalDate day = LocalDate.now(SCHOOL_ZONE);
        browser.logIn(
                Account.BESTUUR,
                board.at("/what-if?first=" + today.path("id").asText() + "&second=" + draft + "&fromDate="
                        + day.minusDays(20) + "&untilDate=" + day));

        browser.find("#total-table");

        browser.find(DRAWN);
        board.isFitForEverybody("what-if");
    }

    private static ObjectNode stricterThan(JsonNode agreement) {
        ObjectNode draft = agreement.deepCopy();
        draft.retain("kind", "rank", "beheerpartnerId", "validFromDate", "terms");
        draft.put("name", "Helft van de tijd");
        draft.path("terms")
                .path("targets")
                .forEach(target -> target.path("budgets")
                        .forEach(budget -> ((ObjectNode) budget)
                                .put(
                                        "minutes",
                                        Math.max(1, budget.path("minutes").asInt() / 2))));
        return draft;
    }

    @Test
    void theBestuurReadsWhatCoachesAndSchoolsTellEachOther() {
        browser.logIn(Account.BESTUUR, board.at("/overview"));

        browser.find("#coaching .tables table");
        browser.find("#exchange .figures");
        browser.find("#edges");
        assertThat(browser.all(".away")).isEmpty();
        board.isFitForEverybody("overview");
    }
}
