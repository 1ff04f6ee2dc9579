package nl.schoolbel.knowledge.exchange;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which days, as a bean parameter. */
public class ExchangePeriod {

    @QueryParam("fromDate")
    @Parameter(description = "The first day that counts; absent: from the beginning")
    LocalDate fromDate;

    @QueryParam("untilDate")
    @Parameter(description = "The last day that counts; absent: today")
    LocalDate untilDate;
}
