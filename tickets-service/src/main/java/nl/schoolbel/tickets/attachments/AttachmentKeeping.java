package nl.schoolbel.tickets.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.schoolbel.platform.files.Cleaning;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Keeps a file that was cleaned, once per key. */
@ApplicationScoped
public class AttachmentKeeping {

    @Inject
    Attachments attachments;

    /** @param file as it came; the same file is the same request, however it was cleaned */
    @Idempotent
    public Response keep(UUID ticketId, FileUpload file, boolean forEverybody, Cleaning.Clean clean) {
        Attachment added = attachments.add(ticketId, file.fileName(), clean, forEverybody);
        URI address = URI.create("tickets/" + ticketId + "/attachments/" + added.id());
        return Response.created(address).entity(added).build();
    }
}
