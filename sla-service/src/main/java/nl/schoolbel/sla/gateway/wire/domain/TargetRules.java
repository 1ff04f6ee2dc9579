package nl.schoolbel.sla.gateway.wire.domain;

/**
 * What an address may say.
 *
 * @param plainHttp whether http may be as well as https, as in local mode
 */
public record TargetRules(boolean plainHttp, Ports ports, AddressRules addresses) {}
