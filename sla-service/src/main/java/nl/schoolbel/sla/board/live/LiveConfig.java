package nl.schoolbel.sla.board.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the live board looks and how often. */
@ConfigMapping(prefix = "schoolbel.board.live")
public interface LiveConfig {

    /** How old what is shown may be; all viewers of one scope share one look. */
    @WithDefault("3s")
    Duration refresh();

    /** A clock is soon late when no more service time than this remains, and no more than the share. */
    @WithDefault("60m")
    Duration soonWithin();

    /** The share of the budget, in percent. */
    @WithDefault("25")
    @Min(1)
    @Max(100)
    int soonPercent();

    /** Rows of a list; of more it is said how many there are. */
    @WithDefault("100")
    @Min(10)
    @Max(500)
    int rows();

    /** Open streams of one node, each some kilobytes; a browser that is refused goes on asking. */
    @WithDefault("1000")
    @Min(1)
    int streams();
}
