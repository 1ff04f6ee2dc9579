package nl.schoolbel.coaching;

import nl.schoolbel.platform.testkit.api.EndpointRoles;

class EndpointRolesTest extends EndpointRoles {

    EndpointRolesTest() {
        super("/coaching/v1");
    }
}
