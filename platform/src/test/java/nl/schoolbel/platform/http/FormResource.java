package nl.schoolbel.platform.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.sql.Sql;

/** A form as a service would have one. */
@Path("forms")
@RolesAllowed(Roles.TEACHER)
public class FormResource {

    @Inject
    Sql sql;

    public record Line(
            @NotNull Integer count, @Size(max = 5) String word) {}

    public record Form(
            @NotBlank @Size(max = 10) String title,
            @NotNull Urgency urgency,
            Boolean blocked,
            @Size(max = 100) List<@Valid @NotNull Line> lines) {}

    @POST
    @Idempotent
    public Response make(Form form) {
        UUID id = UUID.randomUUID();
        sql.update("insert into made (id, title) values (?, ?)", id, form.title());
        return Response.status(201).entity(new Made(id)).build();
    }

    public record Made(UUID id) {}

    @PUT
    @Path("{version}")
    public Response change(long version, @HeaderParam("If-Match") String ifMatch, Form form) {
        Precondition.require(ifMatch, version);
        return Response.noContent().tag(Precondition.etag(version + 1)).build();
    }

    @GET
    @Path("unfinished")
    public Response unfinished() {
        throw new IllegalStateException("a secret that must not leave");
    }
}
