package nl.schoolbel.sla.board.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page where no other service is connected, as in these tests. */
@OnRealParts
class OverviewPageTest {

    private static final String OVERVIEW = "/sla/board/overview";

    @Test
    void thePageStandsWithoutTheOtherServices() {
        Response page = get(Tokens.bestuur(), OVERVIEW + "?schoolYear=2025-2026");

        assertThat(page.statusCode()).isEqualTo(200);
        Document html = Jsoup.parse(page.asString());
        assertThat(html.select("h1").text()).isEqualTo("Coaching en uitwisseling, schooljaar 2025-2026");
        assertThat(html.select("section > .away").eachText())
                .hasSize(4)
                .containsOnly("Dit onderdeel is op deze installatie niet aangesloten.");
    }

    @Test
    void itIsForTheBestuurAndForASchoolYear() {
        assertThat(get(Tokens.coach(), OVERVIEW).statusCode()).isEqualTo(403);
        assertThat(get(Tokens.contactpersoon(UUID.randomUUID()), OVERVIEW).statusCode())
                .isEqualTo(403);
        assertThat(get(Tokens.bestuur(), OVERVIEW + "?schoolYear=2025-2027").statusCode())
                .isEqualTo(400);
        assertThat(get(Tokens.bestuur(), OVERVIEW + "?schoolYear=2998-2999").statusCode())
                .isEqualTo(400);
    }

    private static Response get(Token who, String path) {
        return given().auth().oauth2(who.sign()).get(path);
    }
}
