package nl.schoolbel.tickets;

import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.api.OpenApiSnapshot;

@OnRealParts
class OpenApiTest extends OpenApiSnapshot {}
