package nl.schoolbel.knowledge.harvesting.domain;

import java.util.List;

/** The forms that records are given in. */
public final class Prefixes {

    /** Dublin Core, which the protocol asks for. */
    public static final String DUBLIN_CORE = "oai_dc";

    /** NL LOM, which Dutch education asks for. */
    public static final String NL_LOM = "nl_lom";

    public static final List<String> ALL = List.of(DUBLIN_CORE, NL_LOM);

    private Prefixes() {}
}
