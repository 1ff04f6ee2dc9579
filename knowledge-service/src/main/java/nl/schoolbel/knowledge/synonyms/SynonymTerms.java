package nl.schoolbel.knowledge.synonyms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.schoolbel.knowledge.searching.domain.SearchWords;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of words or short phrases; who looks for one of them finds the others too. */
public record SynonymTerms(
        @Schema(description = "Words or phrases of at most three words") @NotNull @Size(min = 2, max = 20)
        List<@NotBlank @Size(max = 60) @Pattern(regexp = "\\s*[^\\s/-]+([\\s/-]+[^\\s/-]+){0,2}\\s*") String> terms,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public SynonymTerms {
        terms = terms == null
                ? null
                : new ArrayList<>(terms)
                        .stream()
                                .map(term -> term == null ? null : term.strip())
                                .toList();
    }

    /** The free texts by their JSON pointer, for screening. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            texts.put("/terms/" + i, terms.get(i));
        }
        return texts;
    }

    /** As the search reads what is typed; one per term, empty for one without letters or digits. */
    List<String> asked() {
        return terms.stream()
                .filter(Objects::nonNull)
                .map(term -> String.join(" ", SearchWords.of(term).asked()))
                .toList();
    }
}
