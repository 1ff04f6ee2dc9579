package nl.schoolbel.knowledge.harvesting.domain;

/** A refusal of OAI-PMH (3.6); it is told inside an answer with status 200. */
public final class OaiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The codes of the protocol that a repository with sets can give. */
    public enum Code {
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        BAD_VERB("badVerb"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** As it stands in an answer. */
        public String word() {
            return word;
        }
    }

    private final Code code;

    public OaiRefusal(Code code, String words) {
        super(words, null, false, false);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
