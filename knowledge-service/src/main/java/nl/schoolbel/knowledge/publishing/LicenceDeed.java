package nl.schoolbel.knowledge.publishing;

import nl.schoolbel.knowledge.practices.Licence;

/** Where a licence can be read, and what people call it. */
enum LicenceDeed {
    CC_BY_4_0("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
    CC_BY_SA_4_0("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"),
    CC0_1_0("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0");

    private final String url;
    private final String words;

    LicenceDeed(String url, String words) {
        this.url = url;
        this.words = words;
    }

    static LicenceDeed of(Licence licence) {
        return valueOf(licence.name());
    }

    String url() {
        return url;
    }

    String words() {
        return words;
    }
}
