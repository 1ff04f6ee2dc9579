package nl.schoolbel.tickets.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.tickets.privacy.RedactableText;

/** Takes a file out; that there was one stays. */
@ApplicationScoped
class AttachmentWords implements RedactableText {

    @Inject
    AttachmentStore store;

    @Inject
    Attachments attachments;

    @Override
    public Set<RedactedText> kinds() {
        return Set.of(RedactedText.ATTACHMENT);
    }

    @Override
    public Optional<Taken> redact(RedactedText what, UUID ticketId, UUID id) {
        Optional<Taken> before = store.find(ticketId, id)
                .map(AttachmentStore.Row::attachment)
                .map(file ->
                        new Taken(List.of(file.redactedAt() == null ? file.name() : MARK), file.publicAttachment()));
        attachments.redact(ticketId, id);
        return before;
    }
}
