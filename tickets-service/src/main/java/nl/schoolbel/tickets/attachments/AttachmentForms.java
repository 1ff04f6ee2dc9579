package nl.schoolbel.tickets.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads the parts of a form, and names all that are wrong. */
@ApplicationScoped
class AttachmentForms {

    private static final List<String> YES_OR_NO = List.of("true", "false");

    @Inject
    ProblemTexts texts;

    /** @throws ProblemException {@code invalid-input} when a part comes twice, or says neither yes nor no */
    AttachmentForm read(List<FileUpload> files, List<String> forEverybody) {
        List<FieldFault> faults = new ArrayList<>();
        if (files.size() > 1) {
            faults.add(new FieldFault("/file", "exactly-one", texts.fieldDetail("exactly-one")));
        }
        if (forEverybody.size() > 1) {
            faults.add(new FieldFault("/public", "exactly-one", texts.fieldDetail("exactly-one")));
        } else if (!YES_OR_NO.containsAll(forEverybody)) {
            faults.add(new FieldFault(
                    "/public", "not-in-list", texts.fieldDetail("not-in-list", String.join(", ", YES_OR_NO))));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return new AttachmentForm(files.isEmpty() ? null : files.get(0), forEverybody.contains("true"));
    }
}
