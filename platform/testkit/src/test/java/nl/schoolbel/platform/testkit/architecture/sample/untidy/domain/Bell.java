package nl.schoolbel.platform.testkit.architecture.sample.untidy.domain;

import nl.schoolbel.platform.testkit.architecture.sample.untidy.one.BellStore;

/** Knows what lies outside the domain. */
public class Bell {
    BellStore store;
}
