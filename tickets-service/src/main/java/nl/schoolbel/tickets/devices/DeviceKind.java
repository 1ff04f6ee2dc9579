package nl.schoolbel.tickets.devices;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What sort of device it is. */
public enum DeviceKind implements Term {
    @JsonProperty("digiboard")
    DIGIBOARD,
    @JsonProperty("laptop")
    LAPTOP,
    @JsonProperty("chromebook")
    CHROMEBOOK,
    @JsonProperty("desktop")
    DESKTOP,
    @JsonProperty("tablet")
    TABLET,
    @JsonProperty("printer")
    PRINTER,
    @JsonProperty("projector")
    PROJECTOR,
    @JsonProperty("server")
    SERVER,
    @JsonProperty("switch")
    SWITCH,
    @JsonProperty("access-point")
    ACCESS_POINT,
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("camera")
    CAMERA,
    @JsonProperty("sound-system")
    SOUND_SYSTEM,
    @JsonProperty("other")
    OTHER
}
