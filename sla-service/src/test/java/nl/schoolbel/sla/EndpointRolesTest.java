package nl.schoolbel.sla;

import nl.schoolbel.platform.testkit.api.EndpointRoles;

class EndpointRolesTest extends EndpointRoles {

    EndpointRolesTest() {
        super("/sla/v1");
    }
}
