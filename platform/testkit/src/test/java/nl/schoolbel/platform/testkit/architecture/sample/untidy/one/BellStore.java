package nl.schoolbel.platform.testkit.architecture.sample.untidy.one;

/** Touched by a resource. */
public class BellStore {}
