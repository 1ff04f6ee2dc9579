package nl.schoolbel.platform.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Lists every endpoint of a service, those that {@code platform} brings included, with the roles that may call it, and
 * holds the list to the checked-in {@code src/test/resources/endpoint-roles.txt} and to {@code openapi.yaml}. A service
 * extends it with a class that says its base path; {@code -Dupdate.endpoints=true} writes the list. Needs no running
 * application.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EndpointRoles {

    private final List<Endpoint> endpoints;
    private final CheckedInText list;
    private final CheckedInText document;

    /** @param basePath value of {@code quarkus.rest.path}, for example {@code /tickets/v1} */
    protected EndpointRoles(String basePath) {
        this(basePath, ourClasses(), "src/test/resources/endpoint-roles.txt", "openapi.yaml");
    }

    /** For endpoints and files elsewhere than in a service. */
    EndpointRoles(String basePath, JavaClasses classes, String list, String document) {
        this.endpoints = new Endpoints(basePath).of(classes);
        this.list = CheckedInText.of(list, "update.endpoints");
        this.document = CheckedInText.of(document, "update.openapi");
    }

    /** Ours only: following their references into every library takes long and tells nothing of endpoints. */
    private static JavaClasses ourClasses() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.schoolbel");
        });
    }

    @Test
    void thereAreEndpoints() {
        assertThat(endpoints).isNotEmpty();
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        assertThat(endpoints)
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(endpoint.roles())
                        .as("@RolesAllowed or @PermitAll on %s or its class", endpoint.declaration())
                        .isPresent());
    }

    @Test
    void endpointsAreTheCheckedInOnes() {
        String now = endpoints.stream().map(Endpoint::line).collect(Collectors.joining("\n", "", "\n"));

        assertThat(now.lines().toList())
                .as(list.remedy())
                .isNotEmpty()
                .containsExactlyElementsOf(list.textOrWrite(now).lines().toList());
    }

    @Test
    void endpointsAreThoseOfTheOpenApiDocument() {
        List<String> documented = OpenApiDocument.parse(document.text()).operations().stream()
                .map(OpenApiDocument.Operation::toString)
                .toList();

        assertThat(endpoints.stream().filter(Endpoint::documented).map(Endpoint::operation))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(documented);
    }
}
