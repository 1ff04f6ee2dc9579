package nl.schoolbel.tickets.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Which tools can be named. A tool that was added a moment ago may not be known here yet; one that was removed is not. */
@ApplicationScoped
public class Tools {

    @Inject
    ReadCopies copies;

    @Inject
    ProblemTexts texts;

    /** What is wrong with naming this tool in a field; nothing with a tool of the list, or with {@code null} for none. */
    public Optional<FieldFault> faultOf(String pointer, UUID toolId) {
        return toolId == null || copies.knows(ToolEvents.CHANGED, toolId)
                ? Optional.empty()
                : Optional.of(new FieldFault(pointer, "unknown-id", texts.fieldDetail("unknown-id")));
    }

    /** The tool as knowledge-service last told of it; empty when it is not known here, or was taken from the list. */
    public Optional<ToolChanged> find(UUID toolId) {
        return copies.find(ToolEvents.CHANGED, toolId);
    }
}
