package nl.schoolbel.sla.gateway.wire.address;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Where webhooks may go. */
@ConfigMapping(prefix = "schoolbel.gateway.address")
public interface AddressConfig {

    /** In the profiles local and test: an endpoint may be http, and on this machine. */
    @WithDefault("${schoolbel.gateway.plain-http-allowed:false}")
    boolean local();

    /** Ports and ranges, both ends inclusive. Below 1024 only that of https: the others are of mail, names, logins. */
    @WithDefault("443,1024-65535")
    List<String> ports();

    /** Networks such as {@code 10.20.0.0/16} in which a beheerpartner's system stands that is not on the internet. */
    Optional<List<String>> privateNetworks();
}
