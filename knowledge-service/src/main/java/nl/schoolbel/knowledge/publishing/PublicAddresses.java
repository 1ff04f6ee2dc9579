package nl.schoolbel.knowledge.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.schoolbel.knowledge.practices.Licence;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the world finds things. */
@ApplicationScoped
public class PublicAddresses {

    /** The path of a practice from the root of this service, before its id; it never changes. */
    private static final String PATH = "/knowledge/v1/published-practices/";

    @ConfigProperty(name = "schoolbel.public-url")
    String publicUrl;

    /** Of a published practice, for good. */
    public String of(UUID practice) {
        return publicUrl + PATH + practice;
    }

    /** The practice at this address; {@code null} for an address that is none of ours. */
    public UUID practiceAt(String address) {
        String start = publicUrl + PATH;
        try {
            return address.startsWith(start) ? UUID.fromString(address.substring(start.length())) : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** Where a licence can be read. */
    public String licence(Licence licence) {
        return LicenceDeed.of(licence).url();
    }

    /** Of something else of this service. */
    public String at(String path) {
        return publicUrl + path;
    }
}
