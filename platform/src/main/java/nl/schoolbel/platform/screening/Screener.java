package nl.schoolbel.platform.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/**
 * Keeps personal data out of what is stored. A sender who knows better names the kind in {@code falseHits}; the text is
 * taken then, and that it was stands in the audit trail. Neither answer, log nor audit trail holds any of the text.
 */
@ApplicationScoped
public class Screener {

    /** Who wrote more of it into one field does not mend it place by place. */
    private static final int MOST_PLACES = 50;

    @Inject
    ProblemTexts problemTexts;

    @Inject
    AuditTrail audit;

    /**
     * Screens the texts of one request and refuses or audits at once; see {@link #screen} and {@link #escaped}. Needs a
     * running transaction.
     *
     * @throws ProblemException {@code invalid-input} with one fault per place
     */
    public void require(String kind, Object thingId, Map<String, String> texts, Set<PersonalDataKind> falseHits) {
        Screening screening = screen(texts, falseHits);
        screening.refuse();
        escaped(kind, thingId, screening);
    }

    /**
     * Screens texts without refusing, for who has other faults to tell in the same answer.
     *
     * @param texts by the JSON pointer of their field; {@code null} for a field that is absent
     * @param falseHits kinds that the sender calls false hits, or {@code null}
     */
    public Screening screen(Map<String, String> texts, Set<PersonalDataKind> falseHits) {
        List<FieldFault> faults = new ArrayList<>();
        List<Screening.Escape> escapes = new ArrayList<>();
        new TreeMap<>(texts).forEach((pointer, text) -> {
            List<Hit> hits = text == null ? List.of() : PersonalDataScreen.hits(text);
            hits.stream()
                    .filter(hit -> !isFalse(hit, falseHits))
                    .limit(MOST_PLACES)
                    .map(hit -> fault(pointer, hit))
                    .forEach(faults::add);
            hits.stream()
                    .filter(hit -> isFalse(hit, falseHits))
                    .map(Hit::kind)
                    .distinct()
                    .sorted()
                    .forEach(kind -> escapes.add(new Screening.Escape(pointer, kind)));
        });
        return new Screening(faults, escapes);
    }

    /**
     * Writes each escape in the audit trail as {@code personal-data-escape}, in the transaction in which the text is stored.
     *
     * @param kind of the thing that the text belongs to, such as {@code comment}; with its id, the field and the kind of
     *     personal data
     */
    public void escaped(String kind, Object thingId, Screening screening) {
        for (Screening.Escape escape : screening.escapes()) {
            audit.changed(
                    "personal-data-escape",
                    kind,
                    thingId + escape.pointer() + ":" + escape.kind().slug());
        }
    }

    /** The text of somebody who cannot be asked, with the name of its kind in the place of each hit. */
    public String mask(String text) {
        StringBuilder masked = new StringBuilder();
        int kept = 0;
        for (Hit hit : PersonalDataScreen.hits(text)) {
            if (hit.start() >= kept) {
                masked.append(text, kept, hit.start()).append(placeholder(hit.kind()));
            }
            kept = Math.max(kept, hit.end());
        }
        return masked.append(text, kept, text.length()).toString();
    }

    private static boolean isFalse(Hit hit, Set<PersonalDataKind> falseHits) {
        return falseHits != null && falseHits.contains(hit.kind());
    }

    private FieldFault fault(String pointer, Hit hit) {
        String code = "personal-data-" + hit.kind().slug();
        return new FieldFault(pointer, code, problemTexts.fieldDetail(code), hit.start(), hit.end());
    }

    /** Dutch, like all that is stored for people to read. */
    private static String placeholder(PersonalDataKind kind) {
        return switch (kind) {
            case BSN -> "[bsn]";
            case EMAIL -> "[e-mailadres]";
            case PHONE -> "[telefoonnummer]";
            case BIRTH_DATE -> "[geboortedatum]";
            case PUPIL_NAME -> "[naam]";
        };
    }
}
