package nl.schoolbel.tickets.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.tickets.articles.ArticleLink;
import nl.schoolbel.tickets.promises.Escalation;
import nl.schoolbel.tickets.ticket.Beheerpartner;
import nl.schoolbel.tickets.ticket.TicketWords;
import nl.schoolbel.tickets.ticket.Visit;
import nl.schoolbel.tickets.ticket.Waiting;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket. Who may see a part of it only gets {@code id}, {@code number}, school, title, state and due moments. */
@Schema(name = "Ticket")
public record TicketView(
        UUID id,

        @Schema(description = "As people say it", examples = "T-000123")
        String number,

        UUID schoolId,
        String title,
        String description,
        Impact impact,
        Urgency urgency,
        Boolean lessonBlocked,

        @Schema(description = "1 (highest) to 4, from impact and urgency")
        Integer priority,

        UUID categoryId,
        UUID roomId,
        UUID deviceId,
        UUID toolId,

        @Schema(description = "That tool and who helps with it; absent when its card was taken back")
        TicketTool tool,

        @Schema(description = "Where a technician has to be, and for what")
        TicketPlace place,

        @Schema(description = "When it must work again") Instant neededAt,

        @Schema(description = "Whether somebody entered it for the colleague whose ticket it is; never who")
        Boolean forColleague,

        @Schema(type = SchemaType.STRING, implementation = TicketWords.State.class)
        String state,

        Instant reportedAt,
        @Schema(description = "Of the last hand-over") Instant handedOverAt,
        Instant resolvedAt,

        @Schema(description = "When it closes by itself if the school keeps silent")
        Instant closesAt,

        Instant closedAt,

        @Schema(description = "Until when it can be opened again, exclusive")
        Instant reopenEndsAt,

        @Schema(description = "When the school asked a coach")
        Instant coachAskedAt,

        @Schema(description = "True for a major incident, which others can follow")
        Boolean major,

        @Schema(description = "The major incident that it follows")
        UUID majorIncidentId,

        @Schema(description = "The ticket that goes on in its place")
        UUID mergedInto,

        @Schema(description = "Another priority that the beheerpartner holds right")
        DisputeView dispute,

        Beheerpartner beheerpartner,
        Waiting waiting,
        Visit visit,
        ResolutionView resolution,

        @Schema(description = "When what is due; a paused target has no dueAt")
        List<DueMoment> dueMoments,

        List<Escalation> escalations,

        @Schema(description = "What was found in articles about it")
        List<ArticleLink> articles,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = TicketWords.Step.class,
                description = "What the caller can do with it now")
        List<String> allowedActions) {}
