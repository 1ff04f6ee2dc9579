package nl.schoolbel.knowledge;

import nl.schoolbel.platform.testkit.api.EndpointRoles;

class EndpointRolesTest extends EndpointRoles {

    EndpointRolesTest() {
        super("/knowledge/v1");
    }
}
