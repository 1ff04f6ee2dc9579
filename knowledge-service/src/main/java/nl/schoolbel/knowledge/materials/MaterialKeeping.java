package nl.schoolbel.knowledge.materials;

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
public class MaterialKeeping {

    @Inject
    Materials materials;

    /** @param file as it came; the same file is the same request, however it was cleaned */
    @Idempotent
    public Response keep(UUID practice, FileUpload file, Cleaning.Clean clean) {
        Material added = materials.add(practice, file.fileName(), clean);
        return Response.created(URI.create("practices/" + practice + "/materials/" + added.id() + "/content"))
                .entity(added)
                .build();
    }
}
