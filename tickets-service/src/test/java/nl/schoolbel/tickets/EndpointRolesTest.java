package nl.schoolbel.tickets;

import nl.schoolbel.platform.testkit.api.EndpointRoles;

class EndpointRolesTest extends EndpointRoles {

    EndpointRolesTest() {
        super("/tickets/v1");
    }
}
