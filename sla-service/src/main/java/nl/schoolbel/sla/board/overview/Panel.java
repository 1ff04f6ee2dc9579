package nl.schoolbel.sla.board.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;

/**
 * What another service answered, or why there is nothing to show.
 *
 * @param body missing unless it is {@link State#THERE}
 */
public record Panel(State state, JsonNode body) {

    /** How it went. */
    public enum State {
        THERE,
        /** No answer in time, or none that can be used. */
        AWAY,
        /** The viewer's token opens it not. */
        REFUSED,
        /** No address of that service was given. */
        NOT_SET
    }

    static Panel there(JsonNode body) {
        return new Panel(State.THERE, body);
    }

    static Panel without(State state) {
        return new Panel(state, MissingNode.getInstance());
    }

    public boolean isThere() {
        return state == State.THERE;
    }

    /** Key of the words that say why there is nothing. */
    public String key() {
        return "panel." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
