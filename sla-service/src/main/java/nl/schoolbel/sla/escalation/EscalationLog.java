package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.sla.escalation.mail.EscalationMails;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** The escalations of a ticket, and whom each was told, for callers who may see it. */
@ApplicationScoped
public class EscalationLog {

    @Inject
    EscalationStore store;

    @Inject
    Deliveries deliveries;

    @Inject
    EscalationMails mails;

    @Inject
    TicketScope scope;

    Page<Escalation> ofTicket(UUID ticket, PageRequest page) {
        scope.require(ticket);
        int limit = page.limit();
        return Page.of(
                withTold(store.ofTicket(ticket, page.cursor(), limit + 1)),
                limit,
                one -> new Cursor(one.escalatedAt(), one.id()),
                Function.identity());
    }

    Escalation withTold(Escalation escalation) {
        return withTold(List.of(escalation)).get(0);
    }

    private List<Escalation> withTold(List<Escalation> escalations) {
        List<UUID> ids = escalations.stream().map(Escalation::id).toList();
        Map<UUID, List<Deliveries.Told>> webhooks = deliveries.of(ids);
        Map<UUID, List<EscalationMails.Told>> letters = mails.of(ids);
        return escalations.stream()
                .map(one -> told(
                        one, webhooks.getOrDefault(one.id(), List.of()), letters.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Escalation told(Escalation one, List<Deliveries.Told> webhooks, List<EscalationMails.Told> letters) {
        List<EscalationMails.Told> second =
                letters.stream().filter(EscalationMails.Told::secondChannel).toList();
        List<EscalationMails.Told> first =
                letters.stream().filter(letter -> !letter.secondChannel()).toList();
        Stream<ToldReceiver> receivers =
                one.receivers().stream().map(receiver -> told(one, receiver.receiver(), webhooks, first));
        Stream<ToldReceiver> more =
                second.isEmpty() ? Stream.empty() : Stream.of(ToldReceiver.ofMails("beheerpartner-by-mail", second));
        return one.told(Stream.concat(receivers, more).toList());
    }

    private static ToldReceiver told(
            Escalation one, String receiver, List<Deliveries.Told> webhooks, List<EscalationMails.Told> letters) {
        return switch (receiver) {
            // tickets-service heard of it and tells its own people.
            case "school", "coach" -> ToldReceiver.told(receiver, one.escalatedAt());
            case "beheerpartner" -> ToldReceiver.ofWebhooks(webhooks);
            default ->
                ToldReceiver.ofMails(
                        receiver,
                        letters.stream()
                                .filter(letter -> letter.receiver().equals(receiver))
                                .toList());
        };
    }
}
