package nl.schoolbel.deploy.e2e;

import nl.schoolbel.deploy.e2e.browser.Browser;
import nl.schoolbel.deploy.e2e.browser.RunningBrowser;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Node;
import nl.schoolbel.deploy.local.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever logged in at one node is known to the other one, and the page goes on there by itself. */
@ExtendWith({RunningStack.class, RunningBrowser.class})
@Order(5)
@DisabledIfSystemProperty(named = "schoolbel.e2e.replicas", matches = "1", disabledReason = "one node of each service")
class BoardFailoverIT {

    private final World world;
    private final Browser browser;
    private final BoardPage board;

    BoardFailoverIT(World world, Browser browser) {
        this.world = world.doubled();
        this.browser = browser;
        this.board = new BoardPage(world, browser);
    }

    @Test
    void theBoardGoesOnWhicheverNodeEnds() {
        board.openAs(Account.CONTACTPERSOON);
        board.mark();
        browser.trail().expectComplaint("/sla/board/(stream|session)|/htmx\\.min\\.js.* Event");

        for (Node node : world.stack().nodes(Service.SLA)) {
            node.kill();
            TicketScenario ticket = TicketScenario.withBeheerpartner(world);
            board.showsNext(ticket.id());
            World.startAgain(node);
        }

        browser.awaitGone("#connection");
        board.isStillTheSamePage();
    }
}
