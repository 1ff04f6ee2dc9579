package nl.schoolbel.deploy.local;

/**
 * The demo people and programs of the realm {@code schoolbel} (see {@code deploy/keycloak}). All are invented. What
 * they may do is in the realm, not here.
 */
public enum Account {
    TEACHER("sanne.devries", "teacher at school 1"),
    CONTACTPERSOON("mehmet.yilmaz", "contactpersoon at school 1"),
    OTHER_TEACHER("lotte.bakker", "teacher at school 2"),
    TEACHER_3("karim.benali", "teacher at schools 3 and 4"),
    TEACHER_5("esther.blom", "teacher at schools 5 and 6"),
    CONTACTPERSOON_2("marieke.visser", "contactpersoon at schools 2, 3 and 4"),
    CONTACTPERSOON_5("dirk.postma", "contactpersoon at schools 5 to 8"),
    COACH_1("pieter.hoekstra", "coach"),
    COACH_2("fatima.elamrani", "coach"),
    COACH_3("joost.vandijk", "coach"),
    COACH_4("annelies.smit", "coach"),
    BESTUUR("willem.dekker", "bestuur"),
    OPERATOR("noor.jansen", "operator"),
    BEHEERPARTNER("balie.beheerpartner", "beheerpartner, a person at its desk"),
    OPERATOR_SERVICE("schoolbel-operator", "operator, service account", true),
    BEHEERPARTNER_SERVICE("beheerpartner-demo", "beheerpartner, service account", true);

    /** Simple on purpose: the realm holds nobody real and listens on this machine only. */
    private static final String PASSWORD = "schoolbel";

    private final String login;
    private final String description;
    private final boolean serviceAccount;

    Account(String login, String description) {
        this(login, description, false);
    }

    Account(String login, String description, boolean serviceAccount) {
        this.login = login;
        this.description = description;
        this.serviceAccount = serviceAccount;
    }

    /** User name, or client id of a service account. */
    public String login() {
        return login;
    }

    /** Password, or client secret of a service account. */
    public String password() {
        return PASSWORD;
    }

    /** For people. */
    public String description() {
        return description;
    }

    public boolean isServiceAccount() {
        return serviceAccount;
    }
}
