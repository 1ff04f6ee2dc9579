package nl.schoolbel.sla.gateway.connectors.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.sla.gateway.connectors.domain.Cut;

/** What a body of theirs asks of our ticket: the steps that its status means, and what was said, each once. */
public final class Changes {

    /** As an update's text may be. */
    private static final int LONGEST_TEXT = 10_000;

    private Changes() {}

    /**
     * @param replyId of the reply that {@code text} is; null for none
     * @param until end of the visit, or of the waiting
     */
    public record Change(
            UpdateAction action,
            WaitingReason reason,
            Cause cause,
            String text,
            Instant from,
            Instant until,
            String replyId) {}

    /**
     * @param before where their ticket stood as far as we know
     * @param replies oldest first; those of our own account and those not meant for us are passed over
     * @return in the order in which they are to be done: what was said before the step, with which it may have come
     */
    public static List<Change> of(
            BodyReader reader, BodyReader.Theirs theirs, OurState before, List<BodyReader.Reply> replies) {
        List<BodyReader.Reply> said = new ArrayList<>(replies.stream()
                .filter(reply ->
                        !reply.internal() && !reply.isOurs() && !words(reply).isEmpty())
                .toList());
        List<Steps.Step> steps =
                theirs.state() == null ? List.of() : Steps.between(before, theirs.state(), theirs.hasVisit());
        List<Change> stepsTaken = new ArrayList<>();
        for (Steps.Step step : steps) {
            stepsTaken.add(step(reader, theirs, step, said));
        }
        List<Change> changes = new ArrayList<>();
        said.forEach(reply ->
                changes.add(new Change(UpdateAction.COMMENT, null, null, words(reply), null, null, reply.id())));
        changes.addAll(stepsTaken);
        return changes;
    }

    /** A resolution and a return say why: with the last reply, which then is no comment of its own, or else the usual words. */
    private static Change step(
            BodyReader reader, BodyReader.Theirs theirs, Steps.Step step, List<BodyReader.Reply> said) {
        boolean visit = step.action() == UpdateAction.PLAN_VISIT;
        boolean wait = step.action() == UpdateAction.WAIT;
        String text = null;
        String replyId = null;
        if (step.action() == UpdateAction.RESOLVE || step.action() == UpdateAction.RETURN) {
            BodyReader.Reply last = said.isEmpty() ? null : said.remove(said.size() - 1);
            text = last == null
                    ? reader.usualText(step.action() == UpdateAction.RESOLVE ? "resolve" : "return")
                    : words(last);
            replyId = last == null ? null : last.id();
        }
        return new Change(
                step.action(),
                step.reason(),
                step.action() == UpdateAction.RESOLVE ? theirs.cause() : null,
                text,
                visit ? theirs.visitFrom() : null,
                visit ? theirs.visitUntil() : wait ? theirs.waitUntil() : null,
                replyId);
    }

    private static String words(BodyReader.Reply reply) {
        if (reply.attachments() == 0) {
            return Cut.to(LONGEST_TEXT, reply.text());
        }
        String files =
                "(Met %d bestand(en), te zien in het systeem van de beheerpartner.)".formatted(reply.attachments());
        return (Cut.to(LONGEST_TEXT - files.length() - 1, reply.text()) + "\n" + files).strip();
    }
}
