package nl.schoolbel.deploy.local;

/** What a person at the terminal wants to know once all runs. */
final class Welcome {

    private Welcome() {}

    static String text(Stack stack, StackOptions options) {
        return "";
    }
}
