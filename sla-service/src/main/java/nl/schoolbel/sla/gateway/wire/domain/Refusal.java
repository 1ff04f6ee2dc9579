package nl.schoolbel.sla.gateway.wire.domain;

/** Why webhooks do not go to an address. */
public enum Refusal {
    /** Not absolute, with a user in it, or with a host that can be read in more than one way. */
    NOT_AN_ADDRESS,
    NOT_HTTPS,
    PORT_REFUSED,
    /** It is, or leads to, a network that is out of reach. */
    ADDRESS_REFUSED,
    NAME_UNKNOWN
}
