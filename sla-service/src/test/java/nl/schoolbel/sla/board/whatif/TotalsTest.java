package nl.schoolbel.sla.board.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolbel.sla.whatif.WhatIfResult.WhatIfSide;
import org.junit.jupiter.api.Test;

class TotalsTest {

    @Test
    void countsAreAddedUpAndThePercentageIsOfTheSum() {
        Totals totals = Totals.of(List.of(side(9, 1), side(0, 5)));

        assertThat(totals).isEqualTo(new Totals(15, 9, 6, 6));
        assertThat(totals.percent()).isEqualTo(60.0);
    }

    @Test
    void ofNothingDecidedThereIsNoPercentageAndNoDifference() {
        Totals none = Totals.of(List.of());

        assertThat(none.percent()).isNull();
        assertThat(none.moreThan(new Totals(1, 1, 0, 0))).isNull();
        assertThat(new Totals(1, 1, 0, 0).moreThan(none)).isNull();
    }

    @Test
    void aDifferenceIsInPercentagePoints() {
        assertThat(new Totals(3, 1, 2, 2).moreThan(new Totals(3, 2, 1, 1))).isEqualTo(-33.4);
        assertThat(new Totals(2, 2, 0, 0).moreThan(new Totals(2, 1, 1, 1))).isEqualTo(50.0);
    }

    private static WhatIfSide side(int met, int late) {
        return new WhatIfSide(met + late, met, late, 0, late, null, null, null);
    }
}
