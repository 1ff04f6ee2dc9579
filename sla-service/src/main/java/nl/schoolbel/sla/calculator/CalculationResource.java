package nl.schoolbel.sla.calculator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Our arithmetic of service time, for whoever wants to check it. */
@Path("calculations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Calendars")
public class CalculationResource {

    @Inject
    Calculator calculator;

    @POST
    @Operation(
            summary = "Calculate with service time",
            description =
                    "Opening hours and an operation in, the answer out, by the arithmetic that the clocks use. It "
                            + "needs no Idempotency-Key, because nothing is kept. An answer outside 1990–2060 is refused with the "
                            + "year.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The answer", value = CalculationResult.class)
    public CalculationResult calculate(Calculation asked) {
        return calculator.answer(asked);
    }
}
