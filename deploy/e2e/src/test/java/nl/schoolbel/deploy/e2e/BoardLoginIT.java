package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.deploy.e2e.browser.Browser;
import nl.schoolbel.deploy.e2e.browser.RunningBrowser;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.demo.Board;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets in, what of the board is theirs, and that a session ends. */
@ExtendWith({RunningStack.class, RunningBrowser.class})
@Order(3)
class BoardLoginIT {

    private static String ofSchool1;
    private static String ofSchool2;

    private final Browser browser;
    private final BoardPage board;

    BoardLoginIT(World world, Browser browser) {
        this.browser = browser;
        this.board = new BoardPage(world, browser);
    }

    @BeforeAll
    static void oneLateTicketAtEachOfTwoSchools(World world) {
        TicketScenario first = TicketScenario.withBeheerpartner(world);
        TicketScenario second = TicketScenario.withBeheerpartner(world, Board.SCHOOL_2, Account.CONTACTPERSOON_2);
        new LateTicketStory(world, first).becomesLate();
        new LateTicketStory(world, second).becomesLate();
        ofSchool1 = first.id();
        ofSchool2 = second.id();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACTPERSOON, true, false, false",
        "CONTACTPERSOON_2, false, true, false",
        "COACH_1, true, true, true",
        "BESTUUR, true, true, true",
        "BEHEERPARTNER, true, true, true",
        "OPERATOR, false, false, true"
    })
    void eachSeesWhatIsTheirs(Account account, boolean school1, boolean school2, boolean webhooks) {
        board.openAs(account);

        if (school1) {
            board.showsLate(ofSchool1);
        } else {
            board.knowsNothingOf(ofSchool1);
        }
        if (school2) {
            board.showsLate(ofSchool2);
        } else {
            board.knowsNothingOf(ofSchool2);
        }
        assertThat(board.panels("webhooks")).hasSize(webhooks ? 1 : 0);
        assertThat(board.panels("dead-letters")).hasSize(account == Account.OPERATOR ? 1 : 0);
        board.isFitForEverybody("live-" + account.login());
    }

    @Test
    void anotherSchoolsTicketIsNotThere() {
        board.openAs(Account.CONTACTPERSOON);
        browser.trail().expectComplaint("/sla/board/tickets/" + ofSchool2 + ".* 404");

        board.open("/tickets/" + ofSchool2);

        assertThat(browser.all("svg.timeline")).isEmpty();
        board.isFitForEverybody("not-found");
    }

    @Test
    void whoLogsOutIsOutAlsoForTheBackButton() {
        board.openAs(Account.CONTACTPERSOON);

        browser.find("#logout button").click();
        browser.until(page -> page.getCurrentUrl().contains("/logged-out"));
        board.isFitForEverybody("logged-out");
        browser.goBack();

        browser.isAskedToLogIn();
        browser.open(board.at(""));
        browser.isAskedToLogIn();
    }

    @Test
    void whoseSessionIsOverLogsInAndIsWhereTheyWantedToBe() {
        board.openAs(Account.BESTUUR);
        browser.forgetEverybody();

        browser.open(board.at("/tickets/" + ofSchool1));
        browser.fillInLogin(Account.BESTUUR);

        browser.until(page -> page.getCurrentUrl().endsWith("/tickets/" + ofSchool1));
        browser.find("svg.timeline");
    }
}
