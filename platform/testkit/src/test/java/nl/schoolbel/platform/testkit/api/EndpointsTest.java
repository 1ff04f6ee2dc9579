package nl.schoolbel.platform.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    /** A profile that is never on: the classes below are read, not served by the application of these tests. */
    private static final String READ_ONLY = "never";

    @Test
    void listSaysMethodPathAndRoles() {
        assertThat(lines(Bells.class))
                .containsExactly(
                        "POST /bells/v1/bells : operator teacher",
                        "GET /bells/v1/bells/{bellId} : everybody",
                        "POST /bells/v1/bells/{bellId}/rings : operator teacher");
    }

    @Test
    void rolesOfAClassDoNotReachWhatItInherits() {
        assertThat(lines(Inheriting.class)).containsExactly("GET /bells/v1/inherited/all : NOT SAID");
    }

    @Test
    void nothingSaidIsNotNobody() {
        assertThat(endpoints(Open.class).get(0).roles()).isEmpty();
    }

    private static List<String> lines(Class<?> resource) {
        return endpoints(resource).stream().map(Endpoint::line).toList();
    }

    private static List<Endpoint> endpoints(Class<?> resource) {
        return new Endpoints("/bells/v1").of(new ClassFileImporter().importClasses(resource));
    }

    @IfBuildProfile(READ_ONLY)
    @Path("/bells")
    @RolesAllowed({"teacher", "operator"})
    static class Bells {
        @POST
        public void create() {}

        @GET
        @PermitAll
        @Path("{bellId: [a-z]{2}[0-9]+}/")
        public void read() {}

        @POST
        @Path("/{bellId}/rings")
        public void ring() {}
    }

    @IfBuildProfile(READ_ONLY)
    @Path("open")
    static class Open {
        @GET
        public void read() {}
    }

    abstract static class Listing {
        @GET
        @Path("all")
        public void list() {}
    }

    @IfBuildProfile(READ_ONLY)
    @Path("inherited")
    @RolesAllowed("teacher")
    static class Inheriting extends Listing {}
}
