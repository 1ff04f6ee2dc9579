package nl.schoolbel.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.metrics.Scrape;
import nl.schoolbel.platform.testkit.parts.TestDatabase;
import org.junit.jupiter.api.Test;

@OnRealParts
class OutboxStateTest {

    private static final String PROBLEM_OF_OUTBOX = "checks.find { it.name == 'outbox' }.data?.problem";

    @Inject
    AgroalDataSource pool;

    @Test
    void whatWaitsForLessThanAMinuteIsInTime() {
        assertThat(OutboxState.problem(Duration.ofMillis(59_999))).isNull();
        assertThat(OutboxState.problem(Duration.ofMinutes(1))).isEqualTo("events wait for the broker for 60 seconds");
    }

    @Test
    void withoutADatabaseItSaysSoAndNothingOfTheFault() {
        TestDatabase.running().cut();
        try {
            String answer = management()
                    .get("/q/health/well")
                    .then()
                    .statusCode(503)
                    .body(PROBLEM_OF_OUTBOX, equalTo("the database does not answer"))
                    .extract()
                    .asString();
            assertThat(answer).doesNotContain("Exception", "127.0.0.1", "rootCause");
        } finally {
            TestDatabase.running().restore();
            pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
        }
    }

    private static RequestSpecification management() {
        return given().port(Scrape.managementPort());
    }
}
