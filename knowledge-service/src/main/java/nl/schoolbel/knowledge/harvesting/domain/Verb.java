package nl.schoolbel.knowledge.harvesting.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The six requests of OAI-PMH with their arguments. */
public enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of(), false),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier"), false),
    LIST_SETS("ListSets", Set.of(), Set.of(), true),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of(), false),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true);

    private final String word;
    private final Set<String> required;
    private final Set<String> optional;
    private final boolean resumable;

    Verb(String word, Set<String> required, Set<String> optional, boolean resumable) {
        this.word = word;
        this.required = required;
        this.optional = optional;
        this.resumable = resumable;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    /** As it stands in a request, and as the element of its answer. */
    public String word() {
        return word;
    }

    Set<String> required() {
        return required;
    }

    boolean takes(String argument) {
        return required.contains(argument) || optional.contains(argument);
    }

    /** Whether it may be asked to go on. */
    boolean isResumable() {
        return resumable;
    }
}
