package nl.schoolbel.tickets.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.tickets.schoolcalendar.Region;

/**
 * The holiday region of a place, as the ministry divides the country (Regeling vaststelling schoolvakanties). Where it goes
 * through a municipality there is no answer: somebody has to say.
 */
final class RegionOfPlace {

    private static final Map<String, Region> BY_PROVINCE = Map.ofEntries(
            Map.entry("groningen", Region.NORTH),
            Map.entry("friesland", Region.NORTH),
            Map.entry("fryslân", Region.NORTH),
            Map.entry("drenthe", Region.NORTH),
            Map.entry("overijssel", Region.NORTH),
            Map.entry("flevoland", Region.NORTH),
            Map.entry("noord-holland", Region.NORTH),
            Map.entry("utrecht", Region.MIDDLE),
            Map.entry("zuid-holland", Region.MIDDLE),
            Map.entry("noord-brabant", Region.SOUTH),
            Map.entry("zeeland", Region.SOUTH),
            Map.entry("limburg", Region.SOUTH));

    /** Provinces of which a part has other holidays: there the municipality has to be known. */
    private static final Set<String> DIVIDED = Set.of("flevoland", "utrecht", "noord-brabant", "gelderland");

    private static final Map<String, Region> BY_MUNICIPALITY =
            Map.of("zeewolde", Region.MIDDLE, "eemnes", Region.NORTH, "hattem", Region.NORTH);

    /** Municipalities that lie in two regions themselves. */
    private static final Set<String> SPLIT = Set.of("de ronde venen", "altena", "aalburg", "werkendam", "woudrichem");

    private RegionOfPlace() {}

    /**
     * The region; {@code null} when it cannot be told, as in most of Gelderland.
     *
     * @param province {@code null} when not known, like the municipality
     */
    static Region of(String province, String municipality) {
        String inProvince = lower(province);
        String inMunicipality = lower(municipality);
        if (SPLIT.contains(inMunicipality) || DIVIDED.contains(inProvince) && inMunicipality.isEmpty()) {
            return null;
        }
        Region exception = DIVIDED.contains(inProvince) ? BY_MUNICIPALITY.get(inMunicipality) : null;
        return exception != null ? exception : BY_PROVINCE.get(inProvince);
    }

    private static String lower(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
