package nl.schoolbel.platform.access;

/** The roles of the suite, as the token carries them in {@code realm_access.roles}. */
public final class Roles {
    public static final String TEACHER = "teacher";
    public static final String CONTACTPERSOON = "contactpersoon";
    public static final String COACH = "coach";
    public static final String BESTUUR = "bestuur";
    public static final String BEHEERPARTNER = "beheerpartner";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
