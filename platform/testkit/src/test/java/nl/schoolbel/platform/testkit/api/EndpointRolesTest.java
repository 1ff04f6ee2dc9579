package nl.schoolbel.platform.testkit.api;

import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Tries the base class on the small application of these tests, as a service uses it. */
class EndpointRolesTest extends EndpointRoles {

    EndpointRolesTest() {
        super(
                "/tried/v1",
                new ClassFileImporter().importPackages("nl.schoolbel.platform.testkit.tried"),
                "src/test/resources/endpoint-roles.txt",
                "src/test/resources/openapi.yaml");
    }
}
