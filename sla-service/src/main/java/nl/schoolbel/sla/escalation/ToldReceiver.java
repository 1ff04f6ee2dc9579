package nl.schoolbel.sla.escalation;

import java.time.Instant;
import java.util.List;
import nl.schoolbel.sla.escalation.mail.EscalationMails;
import nl.schoolbel.sla.gateway.delivery.Deliveries;

/**
 * Somebody whom an escalation is told.
 *
 * @param receiver {@code beheerpartner}, {@code manager}, {@code school}, {@code coach} or {@code bestuur}; and {@code
 *     beheerpartner-by-mail} where it did not reach the beheerpartner's system in time
 * @param state {@code told} when one of them was, else {@code waiting}, {@code not-told} or {@code no-address}
 * @param toldAt when it was told to the first of them; absent until then
 * @param reason why it was not told: {@code overturned}, {@code met}, {@code ended}, {@code refused}, {@code uncertain},
 *     {@code removed}, {@code delivered} (meanwhile, by the usual way) or {@code given-up}; absent else
 */
public record ToldReceiver(String receiver, String state, Instant toldAt, String reason) {

    static ToldReceiver told(String receiver, Instant at) {
        return new ToldReceiver(receiver, "told", at, null);
    }

    static ToldReceiver untold(String receiver) {
        return new ToldReceiver(receiver, "no-address", null, null);
    }

    static ToldReceiver ofWebhooks(List<Deliveries.Told> webhooks) {
        String receiver = "beheerpartner";
        for (Deliveries.Told webhook : webhooks) {
            if (webhook.state().equals("delivered")) {
                return told(receiver, webhook.at());
            }
        }
        if (webhooks.stream().anyMatch(webhook -> webhook.state().equals("waiting"))) {
            return new ToldReceiver(receiver, "waiting", null, null);
        }
        return webhooks.isEmpty() ? untold(receiver) : new ToldReceiver(receiver, "not-told", null, "given-up");
    }

    /** @param mails the first that was settled first */
    static ToldReceiver ofMails(String receiver, List<EscalationMails.Told> mails) {
        for (EscalationMails.Told mail : mails) {
            if (mail.state().equals("sent")) {
                return told(receiver, mail.at());
            }
        }
        if (mails.stream().anyMatch(mail -> mail.state().equals("waiting"))) {
            return new ToldReceiver(receiver, "waiting", null, null);
        }
        return mails.isEmpty()
                ? untold(receiver)
                : new ToldReceiver(receiver, "not-told", null, mails.get(0).reason());
    }
}
