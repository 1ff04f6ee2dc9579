package nl.schoolbel.sla.board.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.schoolbel.sla.board.chart.Chart;
import nl.schoolbel.sla.board.chart.Flow.Place;
import nl.schoolbel.sla.board.overview.OverviewView.Hub;
import nl.schoolbel.sla.board.overview.OverviewView.Line;
import nl.schoolbel.sla.board.overview.OverviewView.Pair;
import nl.schoolbel.sla.board.overview.Overviews.Overview;
import nl.schoolbel.sla.board.overview.Panel.State;
import nl.schoolbel.sla.board.page.PageWords;
import org.junit.jupiter.api.Test;

/** What is made of answers; that the services do answer so is told by the end-to-end tests. */
class OverviewViewTest {

    private static final PageWords WORDS = new PageWords("nl.schoolbel.sla.board.overview.words", "nl");
    private static final Panel AWAY = Panel.without(State.AWAY);

    @Test
    void figuresOfTooFewPeopleAreNamedAndNotDrawn() {
        OverviewView view = view(panel("""
                {"minGroupSize": 5, "sections": [
                  {"name": "goals", "words": "Doelen", "lines": [
                    {"words": "Doel bereikt", "unit": "count", "number": 7.0, "withheld": false},
                    {"words": "Doel niet bereikt", "unit": "count", "withheld": true}]},
                  {"name": "hours", "words": "Uren", "lines": [
                    {"words": "Besteed", "unit": "hours", "number": 12.5, "withheld": false},
                    {"words": "Technisch", "unit": "percent", "withheld": false}]}]}"""), AWAY, AWAY);

        assertThat(view.minGroupSize()).isEqualTo(5);
        assertThat(view.sections().get(0).lines())
                .containsExactly(new Line("Doel bereikt", "7"), new Line("Doel niet bereikt", "te weinig personen"));
        assertThat(view.sections().get(1).lines())
                .containsExactly(new Line("Besteed", "12,5 uur"), new Line("Technisch", "te weinig om iets te zeggen"));
        assertThat(view.sectionCharts()).singleElement().satisfies(chart -> {
            assertThat(chart.title()).isEqualTo("Doelen");
            assertThat(chart.series().get(0).values()).containsExactly(7.0, null);
        });
    }

    @Test
    void theExchangeIsShownAsItWasCounted() {
        OverviewView view = view(AWAY, panel("""
                {"practices": {"published": 12, "crossedWall": 4, "medianDaysToSecondSchool": 20.5,
                   "reach": [{"leastSchools": 1, "mostSchools": 1, "practices": 3},
                             {"leastSchools": 2, "mostSchools": 4, "practices": 1},
                             {"leastSchools": 5, "practices": 0}]},
                 "adoptions": {"begun": 6, "crossedWall": 5, "coachHelped": 2, "embedded": 3, "dropped": 1},
                 "afterAYear": {"begun": 0, "embedded": 0},
                 "schools": {"known": 12, "isolated": 7,
                   "giving": [{"schoolId": "s-1", "name": "De Klimop", "gavePractices": 2, "gaveSchools": 3}],
                   "taking": []},
                 "mostDropped": [], "newField": true}"""), AWAY);

        Chart reach = view.reach();
        assertThat(reach.categories()).containsExactly("1", "2–4", "5 of meer");
        assertThat(reach.series().get(0).values()).containsExactly(3.0, 1.0, 0.0);
        assertThat(view.adoptions().series().get(0).values()).containsExactly(6.0, 5.0, 2.0, 3.0, 1.0);
        assertThat(view.exchangeLines()).extracting(Line::number).containsExactly("12", "4", "20,5", "–", "12", "7");
        assertThat(view.giving()).containsExactly(new Hub("De Klimop", 2, 3));
    }

    @Test
    void pairsStandByPracticesAndAForgottenSchoolByItsId() {
        OverviewView view = view(AWAY, AWAY, panel("""
                {"items": [
                  {"fromSchoolId": "a", "fromSchoolName": "A", "schoolId": "b", "schoolName": "B", "practices": 1},
                  {"fromSchoolId": "c", "schoolId": "a", "schoolName": "A", "practices": 3, "embedded": 2, "dropped": 1}]}"""));

        Place a = new Place("a", "A");
        assertThat(view.pairs())
                .containsExactly(new Pair(new Place("c", "c"), a, 3, 2, 1), new Pair(a, new Place("b", "B"), 1, 0, 0));
        assertThat(view.flow().links()).hasSize(2);
    }

    @Test
    void whatIsAwayHasNothingAndSaysSo() {
        OverviewView view = view(AWAY, AWAY, AWAY);

        assertThat(view.coaching().key()).isEqualTo("panel.away");
        assertThat(view.sections()).isEmpty();
        assertThat(view.flow().isEmpty()).isTrue();
        assertThat(view.adoptions().isEmpty()).isTrue();
        assertThat(view.nextHref()).isNull();
        assertThat(view.previousHref()).isEqualTo("/sla/board/overview?schoolYear=2025-2026");
    }

    private static OverviewView view(Panel coaching, Panel exchange, Panel edges) {
        return new OverviewView(new Overview(new SchoolYear(2026), true, coaching, exchange, edges, AWAY), WORDS);
    }

    private static Panel panel(String body) {
        try {
            return Panel.there(new ObjectMapper().readTree(body));
        } catch (JsonProcessingException ownMistake) {
            throw new IllegalArgumentException(ownMistake);
        }
    }
}
