package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.schoolbel.deploy.e2e.browser.Browser;
import nl.schoolbel.deploy.e2e.browser.Screen;
import nl.schoolbel.deploy.local.Account;
import org.openqa.selenium.WebElement;

/** The board of sla-service in a browser: opens its pages, waits for what they have to show, and checks it. */
final class BoardPage {

    private static final String COUNTDOWN = " .countdown .time";

    private static final String EVERY_CHART_IS_DRAWN =
            "return [...document.querySelectorAll('[data-canvas]')].every(one => one.querySelector('svg path'))";

    private final URI address;
    private final Browser browser;

    BoardPage(World world, Browser browser) {
        this.address = world.stack().board();
        this.browser = browser;
    }

    /** A page by its place below the board's address, empty for the live board itself. */
    URI at(String place) {
        return URI.create(address + place);
    }

    /** Logs in as somebody who was never here. */
    void openAs(Account account) {
        browser.logIn(account, address);
        browser.find("#board");
    }

    void open(String place) {
        browser.open(at(place));
        browser.find("main h1");
    }

    /** Awaits that a ticket is among the late ones. */
    void showsLate(String ticketId) {
        browser.find("#panel-late " + row(ticketId));
    }

    /** Awaits that a ticket is among those that are not late yet. */
    void showsNext(String ticketId) {
        browser.find("#panel-soon " + row(ticketId));
    }

    /** What of the ticket might be anywhere in the page, seen or not. */
    void knowsNothingOf(String ticketId) {
        assertThat(browser.source()).as("the page").doesNotContain(ticketId);
    }

    /** The time that is left, as it stands in the row. */
    String countdown(String ticketId) {
        return browser.text(row(ticketId) + COUNTDOWN);
    }

    /** Awaits that the time of a ticket went on from what it was. */
    void countsOn(String ticketId, String from) {
        browser.until(page -> !countdown(ticketId).equals(from));
    }

    String linkTo(String ticketId) {
        return row(ticketId) + " th a";
    }

    /** Looks at the page as it stands on a desktop and on a phone, and keeps a picture of each. */
    void isFitForEverybody(String name) {
        browser.show(Screen.NARROWEST);
        browser.fitsTheWidth();
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            browser.show(screen);
            browser.fitsTheWidth();
            browser.isAccessible();
            browser.photograph(name + "-" + screen.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Looks at a page of figures as it is printed: all of it, nothing to press, and drawings still there. */
    void isFitForPaper(String name) {
        browser.onPaper(() -> {
            browser.until(page -> Boolean.TRUE.equals(browser.run(EVERY_CHART_IS_DRAWN)));
            browser.fitsTheWidth();
            assertThat(browser.all("nav, .top, summary")).isNotEmpty().noneMatch(WebElement::isDisplayed);
            assertThat(browser.all("details")).isNotEmpty();
            assertThat(browser.all("details:not([open])")).isEmpty();
            browser.photograph(name + "-paper");
        });
        browser.print(name);
    }

    /** Leaves a mark in the page that is gone when it is loaded anew. */
    void mark() {
        browser.run("window.markedByTest = true");
    }

    void isStillTheSamePage() {
        assertThat(browser.run("return window.markedByTest === true"))
                .as("never loaded again")
                .isEqualTo(true);
    }

    List<WebElement> panels(String id) {
        return browser.all("#panel-" + id);
    }

    private static String row(String ticketId) {
        return "tr[data-ticket='" + ticketId + "']";
    }
}
