package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.deploy.e2e.browser.Browser;
import nl.schoolbel.deploy.e2e.browser.RunningBrowser;
import nl.schoolbel.deploy.e2e.browser.Screen;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The live board in a browser: it lives without being loaded again, also after an end of its service. */
@ExtendWith({RunningStack.class, RunningBrowser.class})
@Order(3)
class BoardIT {

    private final World world;
    private final Browser browser;
    private final BoardPage board;

    BoardIT(World world, Browser browser) {
        this.world = world;
        this.browser = browser;
        this.board = new BoardPage(world, browser);
    }

    @Test
    void whatBecomesLateAppearsByItselfAlsoAfterAnEndOfTheService() {
        TicketScenario first = TicketScenario.withBeheerpartner(world);
        board.openAs(Account.CONTACTPERSOON);
        board.showsNext(first.id());
        board.mark();

        new LateTicketStory(world, first).becomesLate();

        board.showsLate(first.id());

        browser.trail().expectComplaint("/sla/board/(stream|session)|/htmx\\.min\\.js.* Event");
        world.withoutServices(() -> browser.find("#connection"), Service.SLA);
        TicketScenario second = TicketScenario.withBeheerpartner(world);
        new LateTicketStory(world, second).becomesLate();

        board.showsLate(second.id());
        browser.awaitGone("#connection");
        board.isStillTheSamePage();
    }

    @Test
    void timeGoesOnWithoutBeingAsked() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        board.openAs(Account.CONTACTPERSOON);
        board.showsNext(ticket.id());
        board.mark();

        board.countsOn(ticket.id(), board.countdown(ticket.id()));
        board.countsOn(ticket.id(), board.countdown(ticket.id()));

        board.isStillTheSamePage();
    }

    @Test
    void keysAloneLeadToTheTimelineAndBack() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        new LateTicketStory(world, ticket).becomesLate();
        board.openAs(Account.CONTACTPERSOON);
        board.showsLate(ticket.id());

        browser.tabTo(board.linkTo(ticket.id())).sendKeys(Keys.ENTER);

        browser.find("svg.timeline");
        assertThat(browser.text("main")).contains("75");
        board.isFitForEverybody("timeline");
        browser.goBack();
        board.showsLate(ticket.id());
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation() {
        board.openAs(Account.BESTUUR);

        browser.tabTo("a.skip").sendKeys(Keys.ENTER);

        assertThat(browser.focused().getAttribute("id")).isEqualTo("main");
    }

    @Test
    void englishStaysChosen() {
        board.openAs(Account.BESTUUR);
        assertThat(browser.language()).isEqualTo("nl");

        browser.find("#language").click();

        browser.until(page -> browser.language().equals("en"));
        board.open("");
        assertThat(browser.language()).isEqualTo("en");
        browser.isAccessible();
        browser.photograph("live-english");
    }

    @Test
    void theWallShowsTheBoardAlone() {
        board.openAs(Account.BESTUUR);

        browser.show(Screen.WALL);
        board.open("?wall=1");

        browser.fitsTheWidth();
        browser.photograph("live-wall");
        browser.fitsTheHeight();
        browser.isAccessible();
        assertThat(browser.all("nav")).noneMatch(nav -> nav.isDisplayed());
    }
}
