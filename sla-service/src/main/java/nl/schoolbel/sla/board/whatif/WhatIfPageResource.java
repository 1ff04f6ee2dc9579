package nl.schoolbel.sla.board.whatif;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.board.chart.Notation;
import nl.schoolbel.sla.board.page.BoardPage;
import nl.schoolbel.sla.board.page.BoardPages;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.whatif.WhatIfResult;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** A form for two or three versions and a past period, and the stream in which the answer comes. Nothing is changed by it. */
@Path("board/what-if")
@RolesAllowed(Roles.BESTUUR)
public class WhatIfPageResource {

    private static final Logger LOG = Logger.getLogger(WhatIfPageResource.class);
    private static final String WORDS = "nl.schoolbel.sla.board.whatif.words";
    private static final int BAD_REQUEST = 400;
    private static final int OK = 200;

    @Inject
    @Location("board/what-if")
    Template template;

    @Inject
    @Location("board/what-if-result")
    Template resultTemplate;

    @Inject
    @Location("board/what-if-failed")
    Template failedTemplate;

    @Inject
    SideBySide sideBySide;

    @Inject
    BoardPages pages;

    @Inject
    RoutingContext request;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response form(@BeanParam WhatIfForm form) {
        PageWords words = words();
        WhatIfAsked asked = form.isEmpty() ? null : sideBySide.read(form, words);
        FormView shown = FormView.of(form, asked, sideBySide, words);
        return Response.status(asked == null || asked.isFine() ? OK : BAD_REQUEST)
                .entity(pages.page(template.data("shown", shown), BoardPage.WHAT_IF, words, request))
                .build();
    }

    @GET
    @Path("run")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> run(@BeanParam WhatIfForm form, @Context Sse sse) {
        PageWords words = words();
        WhatIfAsked asked = sideBySide.read(form, words);
        if (!asked.isFine()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        // The page closes the stream when it hears the end; else the browser would ask for all of it again.
        return sideBySide
                .run(asked)
                .onItem()
                .transformToMultiAndConcatenate(step -> Multi.createFrom().iterable(events(asked, step, words, sse)))
                .onFailure()
                .recoverWithMulti(fault -> Multi.createFrom().items(failed(fault, words, sse), end(sse)));
    }

    private List<OutboundSseEvent> events(WhatIfAsked asked, SideBySide.Step step, PageWords words, Sse sse) {
        OutboundSseEvent progress = event(sse, "progress", bar(step.percent(), words));
        return step.results().size() < asked.versions().size()
                ? List.of(progress)
                : List.of(
                        event(sse, "progress", ""),
                        event(sse, "result", result(asked, step.results(), words)),
                        end(sse));
    }

    private String result(WhatIfAsked asked, List<WhatIfResult> results, PageWords words) {
        return pages.part(
                resultTemplate
                        .data("shown", new WhatIfView(asked.versions(), results, words))
                        .data("n", new Notation(words.locale())),
                words);
    }

    private OutboundSseEvent failed(Throwable fault, PageWords words, Sse sse) {
        boolean refused = fault instanceof ProblemException;
        if (!refused) {
            LOG.error("what-if on the board failed", fault);
        }
        String key = refused ? "failed.busy" : "failed";
        return event(sse, "result", pages.part(failedTemplate.data("detail", words.word(key)), words));
    }

    private static String bar(int percent, PageWords words) {
        return "<progress max=\"100\" value=\"" + percent + "\" aria-label=\"" + words.word("busy") + "\">" + percent
                + " %</progress>";
    }

    private static OutboundSseEvent end(Sse sse) {
        return event(sse, "end", "");
    }

    private static OutboundSseEvent event(Sse sse, String name, String html) {
        return sse.newEventBuilder().name(name).data(html).build();
    }

    private PageWords words() {
        return pages.words(WORDS, request);
    }
}
