package nl.schoolbel.tickets.rooms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What a room is for. */
public enum RoomKind implements Term {
    @JsonProperty("classroom")
    CLASSROOM,
    @JsonProperty("office")
    OFFICE,
    @JsonProperty("staff-room")
    STAFF_ROOM,
    @JsonProperty("hall")
    HALL,
    @JsonProperty("gym")
    GYM,
    @JsonProperty("library")
    LIBRARY,
    @JsonProperty("server-room")
    SERVER_ROOM,
    @JsonProperty("storage")
    STORAGE,
    @JsonProperty("other")
    OTHER
}
